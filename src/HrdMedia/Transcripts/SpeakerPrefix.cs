using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HrdMedia.Transcripts;

/// <summary>Tells <c>Ana Ruiz: Good morning.</c> from <c>The answer is: no.</c></summary>
internal static partial class SpeakerPrefix
{
    private const int MaxLength = 40;
    private const int MaxWords = 6;

    private static readonly string[] Particles =
    [
        "de", "del", "da", "das", "do", "dos", "di", "du", "la", "le", "el", "al", "bin", "bint", "ibn",
        "van", "von", "der", "den", "ten", "y", "e",
    ];

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("?!,;:\"“”…\n\t<>");

    /// <summary>The words without the name before them, if there is one that can be a name.</summary>
    public static string Split(string words, out string? name)
    {
        var colon = words.IndexOf(':');
        name = colon > 0 && colon + 1 < words.Length && words[colon + 1] is ' ' or '\n' && IsName(words[..colon])
            ? words[..colon]
            : null;
        return name is null ? words : words[(colon + 1)..].TrimStart(' ', '\n');
    }

    /// <summary>Whether the words tell a sound instead of speech.</summary>
    public static bool IsSound(string words) => words.Length > 0 && words[0] is '[' or '(' or '♪' or '♫';

    /// <summary>Whether words that begin like a name or a sound would be read as another's.</summary>
    public static bool NeedsName(string words)
    {
        Split(words, out var name);
        return name is not null || IsSound(words);
    }

    /// <summary>The same of words in UTF-8.</summary>
    public static bool NeedsName(ReadOnlySpan<byte> words) =>
        (words.IndexOf((byte)':') > 0 || words is [(byte)'[' or (byte)'(' or >= 0x80, ..]) &&
        NeedsName(Encoding.UTF8.GetString(words));

    /// <summary>Short, with capitals, and none of the signs that end or divide a sentence.</summary>
    public static bool IsName(string text)
    {
        var words = Abbreviation().Replace(text, "$1").Split(' ');
        return text.Length <= MaxLength && words.Length <= MaxWords
            && !text.AsSpan().ContainsAny(SentenceSigns)
            && words.All(w => w.Length > 0 && !w.Contains('.', StringComparison.Ordinal))
            && !Particles.Contains(words[0])
            && words.All(w => Particles.Contains(w) || IsNameLetter(w[0]) || (w != words[0] && char.IsAsciiDigit(w[0])));
    }

    // Scripts without capitals (Arabic, Devanagari, Han) count every letter as one.
    private static bool IsNameLetter(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;

    [GeneratedRegex(@"\b(Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Prof|St|\p{Lu})\.")]
    private static partial Regex Abbreviation();
}
