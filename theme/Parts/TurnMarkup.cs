using System.Text;
using HrdMedia.Episodes;

namespace HrdMedia.Theme.Parts;

/// <summary>
/// Draws what most of an episode's page is, paragraphs of a transcript with times, straight from the UTF-8 of the transcript:
/// <c>&lt;p id="t41" class="marked" data-start="41.2"&gt;&lt;b class="speaker"&gt;&lt;bdi&gt;Ana&lt;/bdi&gt;&lt;/b&gt;
/// &lt;a class="clock" href="#t41"&gt;0:41&lt;/a&gt; Words&lt;/p&gt;</c>.
/// </summary>
internal static class TurnMarkup
{
    /// <summary>Draws a paragraph on a line of its own.</summary>
    /// <param name="turn">The paragraph; with times.</param>
    /// <param name="page">Where to.</param>
    public static void Write(TurnView turn, PageWriter page)
    {
        Span<byte> id = stackalloc byte[TurnView.IdRoom + turn.Again];
        id = id[..turn.WriteId(id)];
        page.Markup("      <p id=\""u8);
        page.Markup(id);
        page.Markup(turn.IsMarked ? "\" class=\"marked\" data-start=\""u8 : "\" data-start=\""u8);
        Seconds(turn.Seconds, page);
        page.Markup("\">"u8);
        if (turn.Speaker.Length > 0)
        {
            page.Markup("<b class=\"speaker\"><bdi>"u8);
            page.Text(turn.Speaker);
            page.Markup("</bdi></b> "u8);
        }

        page.Markup("<a class=\"clock\" href=\"#"u8);
        page.Markup(id);
        page.Markup("\">"u8);
        Clock(turn.Cues[0].Start, page);
        page.Markup("</a>"u8);
        foreach (ref readonly var cue in turn.Cues.AsSpan())
        {
            page.Markup(" "u8);
            page.Text(cue.Utf8.Span);
        }

        page.Markup("</p>\n"u8);
    }

    // To the millisecond: 41, 41.2.
    private static void Seconds(double time, PageWriter page)
    {
        var all = (long)Math.Round(time * 1000);
        Digits(all / 1000, 1, page);
        var (rest, digits) = (all % 1000, 3);
        for (; rest > 0 && rest % 10 == 0; rest /= 10)
        {
            digits--;
        }

        if (rest > 0)
        {
            page.Markup("."u8);
            Digits(rest, digits, page);
        }
    }

    // As players show it, in whole seconds: 0:41 or 1:02:03.
    private static void Clock(TimeSpan time, PageWriter page)
    {
        var seconds = time.Ticks / TimeSpan.TicksPerSecond;
        if (seconds >= 3600)
        {
            Digits(seconds / 3600, 1, page);
            page.Markup(":"u8);
        }

        Digits(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, page);
        page.Markup(":"u8);
        Digits(seconds % 60, 2, page);
    }

    private static void Digits(long number, int atLeast, PageWriter page)
    {
        Span<byte> digits = stackalloc byte[20];
        var at = digits.Length;
        for (; number > 0 || digits.Length - at < atLeast; number /= 10)
        {
            digits[--at] = (byte)('0' + (number % 10));
        }

        page.Markup(digits[at..]);
    }
}
