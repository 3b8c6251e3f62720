using CsCheck;

namespace HrdMedia.Feeds.Tests;

/// <summary>Texts that a feed may hold, thick with what is special: uniform ones would hardly ever end a CDATA section.</summary>
internal static class LegalText
{
    private static readonly string[] Pieces =
        ["]]>", "<![CDATA[", "&amp;", "\U0001F469\u200D\U0001F3A4", "\u202Bab", "e\u0301", "\r\n"];

    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.Char["]]>>&<\"\\' \t\n\r\u0085\u2028\u00A0-!["].Select(c => c.ToString()),
        Gen.Int[0, Pieces.Length - 1].Select(n => Pieces[n]),
        Gen.Char.Where(c => !char.IsSurrogate(c) && FeedText.IndexOfIllegal(c.ToString()) < 0).Select(c => c.ToString()))
        .Array[0, 60].Select(string.Concat);

    public static Gen<string> NotBlank { get; } = Any.Where(text => FeedText.Collapse(text).Length > 0);

    /// <summary>What HTML comes back as: line ends are LF, the ends are trimmed.</summary>
    public static string Trimmed(string html) =>
        html.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(' ', '\t', '\n');
}
