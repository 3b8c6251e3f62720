using HrdMedia.Syndication;

namespace HrdMedia.Import;

/// <summary>Gathers what is lost on the way.</summary>
internal sealed class ImportLosses
{
    private const int MaxShown = 120;

    private readonly List<ImportLoss> all = [];

    /// <summary>All, in the order of the feed.</summary>
    public IReadOnlyList<ImportLoss> All => [.. all.OrderBy(l => l.Source, StringComparer.Ordinal).ThenBy(l => l.Line)];

    /// <summary>Keeps a loss in mind.</summary>
    public void Add(FeedElement element, string sentence) => all.Add(new ImportLoss(element.Source, element.Line, sentence));

    /// <summary>Tells of everything in an entry that nobody has asked for, but for what repeats what is kept.</summary>
    /// <param name="entry">The channel or the item.</param>
    /// <param name="isKept">Whether a text is one that the catalogue has from elsewhere.</param>
    public void AddLeft(FeedElement entry, Func<string, bool> isKept)
    {
        foreach (var element in entry.Left)
        {
            if (!IsRepetition(element, isKept))
            {
                Add(element, $"<{element.Name}> has no place in the catalogue: {Shown(element)}.");
            }
        }

        foreach (var (element, attribute, value) in entry.LeftAttributes
            .Where(a => a.Value.Trim().Length > 0 && !isKept(a.Value)))
        {
            Add(element, $"'{attribute}' of <{element.Name}> has no place in the catalogue: '{Short(value)}'.");
        }
    }

    /// <summary>A text as one line that is not too long to be read.</summary>
    public static string Short(string text)
    {
        var line = FeedXml.Line(text);
        return line.Length > MaxShown ? line[..MaxShown] + "…" : line;
    }

    // An empty element of another namespace may be a flag; one of RSS and Apple's says nothing.
    private static bool IsRepetition(FeedElement element, Func<string, bool> isKept) => element.Children.Count == 0 &&
        (Values(element).Any(value => value.Length > 0) ? Values(element).All(value => value.Length == 0 || isKept(value))
            : !element.Name.Contains(':', StringComparison.Ordinal) ||
                element.Name.StartsWith("itunes:", StringComparison.Ordinal));

    private static string Shown(FeedElement element) =>
        Values(element).FirstOrDefault(value => value.Length > 0) is { } value ? $"'{Short(value)}'" : "it is empty";

    private static IEnumerable<string> Values(FeedElement element) => element.Attributes.Prepend(element.OneLine);
}
