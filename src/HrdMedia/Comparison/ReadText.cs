using System.Net;
using System.Text.RegularExpressions;

namespace HrdMedia.Comparison;

/// <summary>What subscribers read of notes, however it is marked up: the words, and where the links lead.</summary>
internal static partial class ReadText
{
    /// <summary>The words of the longer text, since apps show one of them, and the addresses of both.</summary>
    public static string Of(params IEnumerable<string?> texts)
    {
        var all = texts.Select(text => text ?? "").ToArray();
        var words = all.Select(Words).MaxBy(text => text.Length)!;
        var addresses = all.SelectMany(text => Address().Matches(WebUtility.HtmlDecode(text)).Select(m => m.Value))
            .Select(address => address.TrimEnd('.', ',', ';', ':', '!', '?', ')')).Distinct().Order(StringComparer.Ordinal);
        return $"{words}\n{string.Join('\n', addresses)}";
    }

    private static string Words(string text) =>
        string.Concat(WebUtility.HtmlDecode(Tag().Replace(text, " ")).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<!--.*?-->|</?[a-zA-Z][^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("https?://[^\\s\"'<>]+|mailto:[^\\s\"'<>]+")]
    private static partial Regex Address();
}
