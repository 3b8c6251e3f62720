using System.Buffers;

namespace HrdMedia.Feeds;

/// <summary>What a text may hold in a feed, and how it is counted.</summary>
public static class FeedText
{
    // XML's white space, and the three line ends that Word and the web put into pasted titles. Not U+00A0: a no-break space is
    // meant.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\u0085\u2028\u2029");

    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\t\r\n\u0085\u2028\u2029");

    // Illegal in XML 1.0, section 2.2, but for the surrogates: legal in pairs.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    /// <summary>Index of the first character that XML 1.0 forbids (section 2.2: C0 controls, lone surrogates, U+FFFE, U+FFFF), or
    /// -1.</summary>
    public static int IndexOfIllegal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    /// <summary>The text as a feed writes it: ends trimmed, each run of blanks and line ends one space (Apple and PSP-1: none
    /// around a value).</summary>
    public static string Collapse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!Blanks.Contains(c))
            {
                result[length++] = c;
            }
            else if (length > 0 && result[length - 1] != ' ')
            {
                result[length++] = ' ';
            }
        }

        return new string(result, 0, length > 0 && result[length - 1] == ' ' ? length - 1 : length);
    }

    /// <summary>Characters of the collapsed text as the specifications count them: code points, an emoji of two UTF-16 units
    /// once.</summary>
    public static int Length(string text)
    {
        var length = 0;
        foreach (var rune in Collapse(text).EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    /// <summary>Collapsed and legal, or an exception that names the tag.</summary>
    internal static string Plain(string text, string tag)
    {
        ArgumentNullException.ThrowIfNull(text, tag);
        return NotBlank(Legal(Collapse(text), tag), tag);
    }

    /// <summary>Legal, its ends trimmed and nothing else, or an exception that names the tag.</summary>
    internal static string Exact(string text, string tag)
    {
        ArgumentNullException.ThrowIfNull(text, tag);
        return NotBlank(Legal(text.Trim(), tag), tag);
    }

    /// <summary>All attributes collapsed and legal; those without a value stay without.</summary>
    internal static Attr[] Plain(ReadOnlySpan<Attr> attributes, string tag)
    {
        var result = attributes.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            var (name, value) = result[i];
            result[i] = new(name, value is null ? null : Plain(value, tag, name));
        }

        return result;
    }

    /// <summary>Legal, with <c>\n</c> for every line end, as any XML reader would make of it (XML 1.0, section 2.11).</summary>
    // A part of what is given: all of the notes would be copied for the line end after them.
    internal static ReadOnlyMemory<char> Html(string html, string tag)
    {
        ArgumentNullException.ThrowIfNull(html, tag);
        var lines = html.Contains('\r') ? html.Replace("\r\n", "\n").Replace('\r', '\n') : html;
        var text = Legal(lines, tag).AsMemory().Trim(" \t\n");
        return text.Length > 0 ? text : throw Blank(tag);
    }

    /// <summary>The text, if it has at most so many characters.</summary>
    internal static string Limited(string text, int limit, string tag)
    {
        ArgumentNullException.ThrowIfNull(text, tag);
        return text.Length <= limit || Length(text) is var length && length <= limit
            ? text
            : throw new ArgumentOutOfRangeException(tag, length, $"<{tag}> may hold {limit} characters. Shorten the text.");
    }

    /// <summary>The same for a text that may be missing.</summary>
    internal static string? LimitedOrNull(string? text, int limit, string tag) =>
        text is null ? null : Limited(text, limit, tag);

    // The whole name is made for a text that is refused, and for no other.
    private static string Plain(string text, string tag, string attribute)
    {
        var plain = Collapse(text);
        return plain.Length > 0 && IndexOfIllegal(plain) < 0 ? plain : Plain(text, $"{tag} {attribute}");
    }

    private static string Legal(string text, string tag)
    {
        var at = IndexOfIllegal(text);
        return at < 0 ? text : throw new ArgumentException(
            $"<{tag}> holds U+{(int)text[at]:X4}, which XML 1.0 forbids. Remove it.", tag);
    }

    private static string NotBlank(string text, string tag) =>
        text.Length > 0 ? text : throw Blank(tag);

    private static ArgumentException Blank(string tag) => new($"<{tag}> is blank. Leave it out, or give it a value.", tag);

    private static bool IsCollapsed(string text) => text.Length == 0 || (text[0] != ' ' && text[^1] != ' ' &&
        !text.AsSpan().ContainsAny(OtherBlanks) && !text.Contains("  ", StringComparison.Ordinal));
}
