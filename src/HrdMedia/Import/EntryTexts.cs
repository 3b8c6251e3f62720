using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>
/// What a show or an episode says of itself, as summary and notes. A feed says it up to four times, in full, in short, or both:
/// the fullest text becomes the notes, and a plain shorter one that says something else the summary; without one the notes' first
/// paragraph moves there, so that nothing is said twice.
/// </summary>
internal sealed partial class EntryTexts
{
    private const int MaxCut = 300;

    // A shorter text stands in a longer one by chance.
    private const int MinRepetition = 20;

    private readonly List<(FeedElement Element, NotesText Text)> others = [];

    private EntryTexts(IReadOnlyList<(FeedElement Element, NotesText Text)> texts, ImportLosses losses)
    {
        var (body, all) = (texts.Count > 0 ? texts[0].Text : NotesText.Empty, Plain(texts.Count > 0 ? texts[0].Text.Words : ""));
        others.AddRange(texts.Skip(1).Where(t => !all.Contains(Plain(t.Text.Words), StringComparison.Ordinal)));
        foreach (var (element, lost) in texts.Take(1).SelectMany(t => t.Text.Lost.Select(l => (t.Element, l))))
        {
            losses.Add(element, $"{lost} (in <{element.Name}>).");
        }

        if (others.FindIndex(t => IsSummary(t.Text)) is >= 0 and var lead)
        {
            (Summary, Notes) = (others[lead].Text.Words, body.Markdown);
            others.RemoveAt(lead);
        }
        else
        {
            (Summary, Notes) = Split(body);
        }

        Words = Plain($"{Summary} {body.Words}");
        foreach (var (element, _) in others.Where(t => !Words.Contains(Plain(t.Text.Words), StringComparison.Ordinal)))
        {
            losses.Add(element, $"<{element.Name}> says something else than what became summary and notes, and there is no " +
                $"third place: '{ImportLosses.Short(element.OneLine)}'.");
        }
    }

    /// <summary>One or two plain sentences, or empty.</summary>
    public string Summary { get; }

    /// <summary>The rest as Markdown, or empty.</summary>
    public string Notes { get; }

    /// <summary>All words of both, for comparison.</summary>
    public string Words { get; }

    /// <summary>Whether a text says nothing that they do not say.</summary>
    public bool Has(string text) => EntryTexts.Plain(text) is var plain && (plain.Length == 0 || plain == Words ||
        (plain.Length >= MinRepetition && Words.Contains(plain, StringComparison.Ordinal)));

    /// <summary>Takes an entry's texts.</summary>
    /// <param name="entry">The channel or the item.</param>
    /// <param name="names">The elements that may hold them, the fullest first.</param>
    /// <param name="from">The address by which relative links are meant, or null.</param>
    /// <param name="losses">Gets what is lost.</param>
    public static EntryTexts Of(FeedElement entry, IEnumerable<string> names, Uri? from, ImportLosses losses) =>
        new([.. names.Select(entry.Take).OfType<FeedElement>().Select(e => (e, NotesText.From(e.Text, from)))
            .Where(t => t.Item2.Markdown.Length > 0)], losses);

    /// <summary>A text for comparison: its letters and digits, without what a shortened one ends in.</summary>
    public static string Plain(string text) => string.Concat(text.Replace("[…]", "", StringComparison.Ordinal)
        .Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static (string Summary, string Notes) Split(NotesText body)
    {
        var blocks = body.Markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        if (blocks.Length == 0)
        {
            return ("", "");
        }

        var first = new NotesText(blocks[0], []);
        if (IsSummary(first))
        {
            return (first.Words, string.Join("\n\n", blocks[1..]));
        }

        // The first paragraph that says something by itself; "Support us" with a link does not.
        var telling = blocks.FirstOrDefault(block => char.IsLetter(block[0]) &&
            Link().Replace(block, "").Count(char.IsLetter) >= MinRepetition);
        return (Cut(telling is null ? body.Words : new NotesText(telling, []).Words), body.Markdown);
    }

    // One plain line: what markup would be lost in a summary keeps it out of there.
    private static bool IsSummary(NotesText text) => text.Words.Length > 0 &&
        !text.Markdown.Contains('\n', StringComparison.Ordinal) && !Unwritten.IsMark(text.Words) &&
        BidiControls.FindOpen(text.Words) < 0 &&
        Encoding.UTF8.GetByteCount(HtmlText.Escape(text.Words)) <= TextKinds.MaxSummaryBytes &&
        MarkdownHtml.Render(text.Markdown, MarkdownFlavour.Page, 2, path => path).Trim() ==
            $"<p>{HtmlText.Escape(text.Words)}</p>";

    // The first sentences of a text that is too long or full of links.
    private static string Cut(string words)
    {
        if (words.Length <= MaxCut)
        {
            return words;
        }

        var end = words.LastIndexOfAny(['.', '!', '?', '。', '।', '؟'], MaxCut);
        var space = words.LastIndexOf(' ', MaxCut);
        return end > MaxCut / 3 ? words[..(end + 1)] : words[..(space > 0 ? space : MaxCut)] + "…";
    }

    [GeneratedRegex(@"\[(?:\\.|[^\]\\])*\]\((?:<[^>]*>|[^)]*)\)|<[^>]*>")]
    private static partial Regex Link();
}
