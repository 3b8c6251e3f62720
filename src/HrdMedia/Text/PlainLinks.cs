using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Tells Markdown whose every link is written in the plainest way, as nearly all are: it need not be parsed to be known
/// as good.</summary>
internal static class PlainLinks
{
    // None of them means anything to Markdown or HTML inside an address.
    private static readonly SearchValues<char> AddressLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:?=#%+,@");

    /// <summary>Whether there is no picture, and no link but <c>[words](https://example.org/page)</c> with an address of the
    /// web. Of what is written in another way nothing is known.</summary>
    public static bool AreAll(string markdown)
    {
        var hasInline = markdown.Contains("](", StringComparison.Ordinal);
        if (markdown.Contains("]:", StringComparison.Ordinal) || markdown.Contains(")[", StringComparison.Ordinal) ||
            (hasInline && (markdown.Contains('`', StringComparison.Ordinal) ||
                markdown.Contains("![", StringComparison.Ordinal))))
        {
            return false;
        }

        for (var at = markdown.IndexOf("](", StringComparison.Ordinal); at >= 0;
            at = markdown.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            if (!IsPlain(markdown.AsSpan(at + 2)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExcept(AddressLetters);
        return end > 0 && rest[end] == ')' && MarkdownLinks.Classify(rest[..end].ToString()) == MarkdownLinkKind.Web;
    }
}
