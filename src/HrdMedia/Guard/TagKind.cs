using System.Collections.Frozen;

namespace HrdMedia.Guard;

/// <summary>What a tag does to the words around it: nothing, parts them, or begins another text.</summary>
internal static class TagKind
{
    private const int Longest = 16;

    // Tags within a word or a line. The last are of word processors and tables, which part words wherever somebody has
    // changed something.
    private const string Inline = "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup " +
        "time tspan tt u v var wbr c r t rpr rfont family scheme color sz";

    // Those that part the halves of one thing.
    private const string Cells = "td th dt dd br option label text si w:tab w:br w:cr w:tc a:br a:tc text:s text:tab " +
        "text:line-break";

    // Paragraphs of text documents; whatever else has their prefixes stands within a line.
    private const string Paragraphs = "w:p a:p text:p text:h";

    private static readonly FrozenDictionary<string, bool> Known = Inline.Split(' ').Select(name => (name, false))
        .Concat(Cells.Split(' ').Select(name => (name, true))).ToFrozenDictionary(tag => tag.name, tag => tag.Item2,
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Begins = Paragraphs.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a tag parts words (true) or leaves them together (false); null when it begins another text.</summary>
    /// <param name="rest">What follows its <c>&lt;</c>, or <c>&lt;/</c>.</param>
    public static bool? Parts(ReadOnlySpan<char> rest)
    {
        var (end, plain) = (0, -1);
        while (end < rest.Length && end <= Longest && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is ':' or '-'))
        {
            plain = plain < 0 && !char.IsAsciiLetterOrDigit(rest[end]) ? end : plain;
            end++;
        }

        var whole = rest[..end];
        var name = plain < 0 ? whole : rest[..plain];
        if (end <= Longest && Lookup.TryGetValue(whole, out var parts))
        {
            return parts;
        }

        return plain > 0 && rest[plain] == ':' && name is ("w" or "a" or "text")
            ? Begins.GetAlternateLookup<ReadOnlySpan<char>>().Contains(whole) ? null : false
            : Lookup.TryGetValue(name, out parts) ? parts : null;
    }
}
