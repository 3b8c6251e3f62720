using System.Buffers;
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
    // Of everything but the words, the speaker and the ids.
    private const int Room = 256;

    /// <summary>Draws a paragraph on a line of its own.</summary>
    /// <param name="turn">The paragraph; with times.</param>
    /// <param name="target">Where the page is written.</param>
    public static void Write(TurnView turn, IBufferWriter<byte> target)
    {
        Span<byte> id = stackalloc byte[TurnView.IdRoom + turn.Again];
        id = id[..turn.WriteId(id)];
        ReadOnlySpan<byte> speaker = turn.Speaker.Length > 0 ? Encoding.UTF8.GetBytes(turn.Speaker) : [];
        var pen = new MarkupPen(target.GetSpan(RoomFor(turn, speaker, id)));
        pen.Markup("      <p id=\""u8);
        pen.Markup(id);
        pen.Markup(turn.IsMarked ? "\" class=\"marked\" data-start=\""u8 : "\" data-start=\""u8);
        pen.Seconds(turn.Cues[0].Start);
        pen.Markup("\">"u8);
        if (!speaker.IsEmpty)
        {
            pen.Markup("<b class=\"speaker\"><bdi>"u8);
            pen.Text(speaker);
            pen.Markup("</bdi></b> "u8);
        }

        pen.Markup("<a class=\"clock\" href=\"#"u8);
        pen.Markup(id);
        pen.Markup("\">"u8);
        pen.Clock(turn.Cues[0].Start);
        pen.Markup("</a>"u8);
        foreach (ref readonly var cue in turn.Cues.AsSpan())
        {
            pen.Markup(" "u8);
            pen.Text(cue.Utf8.Span);
        }

        pen.Markup("</p>\n"u8);
        target.Advance(pen.Length);
    }

    private static int RoomFor(TurnView turn, ReadOnlySpan<byte> speaker, ReadOnlySpan<byte> id)
    {
        var text = speaker.Length;
        foreach (ref readonly var cue in turn.Cues.AsSpan())
        {
            text += 1 + cue.Utf8.Length;
        }

        return Room + (2 * id.Length) + (text * MarkupPen.Longest);
    }
}
