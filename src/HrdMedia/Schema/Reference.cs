using System.Text.RegularExpressions;

namespace HrdMedia.Schema;

/// <summary>The field reference, <c>episodes/README.md</c>, as tables: an editor says of a field what people read
/// there.</summary>
public sealed partial class Reference
{
    private readonly Dictionary<string, List<ReferenceRow>> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceKind> kinds = new(StringComparer.Ordinal);
    private readonly List<(string[] In, ReferenceRow Row)> parts = [];

    private Reference(string markdown)
    {
        foreach (var section in markdown.Split("\n## "))
        {
            var rows = section.Split('\n').Where(line => line.StartsWith('|')).Select(Cells).ToArray();
            if (rows.Length > 2)
            {
                Add(section[..section.IndexOf('\n', StringComparison.Ordinal)], rows[0][0], rows[2..]);
            }
        }
    }

    /// <summary>The reference that this program was built with.</summary>
    public static Reference Own { get; } = new(OwnText());

    /// <summary>The files' places, in order.</summary>
    public IEnumerable<string> Places => files.Keys;

    /// <summary>What stands in braces, with the fields that hold it.</summary>
    public IReadOnlyList<(string[] In, ReferenceRow Row)> Parts => parts;

    /// <summary>The rows of a kind of file.</summary>
    public IReadOnlyList<ReferenceRow> Of(string place) => files.TryGetValue(place, out var rows) ? rows : [];

    /// <summary>The row of a field, or of what stands in a field's braces; null where the reference has none.</summary>
    /// <param name="place">The file's place.</param>
    /// <param name="parent">The field in whose braces it stands, or empty.</param>
    /// <param name="name">The field.</param>
    public ReferenceRow? Find(string place, string parent, string name) => parent.Length == 0
        ? Of(place).FirstOrDefault(row => row.Name == name)
        : parts.FirstOrDefault(part => part.In.Contains(parent) && part.Row.Name == name).Row;

    /// <summary>A kind of value, or null where the reference has none of that name.</summary>
    public ReferenceKind? Kind(string name) => kinds.GetValueOrDefault(name);

    /// <summary>The text of the reference, as a new catalogue gets it.</summary>
    public static string OwnText()
    {
        using var stream = typeof(Reference).Assembly.GetManifestResourceStream("field-reference.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Add(string heading, string first, string[][] rows)
    {
        if (first == "field")
        {
            files[heading] = [.. rows.Select(cells => Row(cells))];
        }
        else if (first == "kind")
        {
            foreach (var cells in rows)
            {
                kinds[cells[0]] = new ReferenceKind(Plain(cells[1]), Examples(cells[2]));
            }
        }
        else if (first == "in")
        {
            parts.AddRange(rows.Select(cells => (cells[0].Split(", "), Row(cells[1..]))));
        }
    }

    private static ReferenceRow Row(string[] cells) =>
        new(cells[0].TrimEnd('*'), cells[0].EndsWith('*'), Plain(cells[1]), Plain(cells[2]));

    private static string[] Cells(string line) => [.. Bar().Split(line.Trim()[1..^1]).Select(cell => cell.Trim())];

    // What is shortened is no example.
    private static string[] Examples(string cell) => [.. Code().Matches(cell).Select(match => match.Groups[1].Value)
        .Where(text => !text.Contains('…') && !text.Contains('|'))];

    private static string Plain(string cell) =>
        cell.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal)
            .Replace("\\|", "|", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
