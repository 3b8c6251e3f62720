using System.Text.RegularExpressions;

namespace HrdMedia.Import;

/// <summary>The signs of Markdown (CommonMark with pipe tables), and how words keep from being taken for them.</summary>
internal static partial class MarkdownSigns
{
    /// <summary>Words in which nothing is markup.</summary>
    public static string Escaped(string text) => Sign().Replace(text, "\\$0");

    /// <summary>An address as a link's destination.</summary>
    public static string Destination(string address)
    {
        // "&copy;" in an address would be read as the sign.
        var text = EntityStart().Replace(address, "\\&");
        return text.Contains('(', StringComparison.Ordinal) || text.Contains(')', StringComparison.Ordinal) ? $"<{text}>" : text;
    }

    /// <summary>A bare address without the punctuation that belongs to the sentence around it.</summary>
    public static string WithoutPunctuation(string url)
    {
        var text = url.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '*', '_');
        return text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal) ? WithoutPunctuation(text[..^1]) : text;
    }

    // An underline inside a word is no sign.
    [GeneratedRegex(@"[\\`*\[\]<>|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]+;)")]
    private static partial Regex Sign();

    [GeneratedRegex("&(?=#?[A-Za-z0-9]+;)")]
    private static partial Regex EntityStart();
}
