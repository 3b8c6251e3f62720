using HrdMedia.Yaml;

namespace HrdMedia.Text;

/// <summary>Language tags (BCP 47), as far as a catalogue needs them: language, script, region.</summary>
public static class LanguageTag
{
    // ISO 639-1 whole: the tags that podcast directories accept (RSS language codes).
    private const string TwoLetterCodes =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en " +
            "eo es et " +
        "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj " +
            "kk kl " +
        "km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny " +
            "oc oj " +
        "om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl " +
            "tn to " +
        "tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>What a tag matches, as ECMA-262 and .NET read it.</summary>
    public static string Pattern { get; } =
        $"^(?:{TwoLetterCodes.Trim().Replace(' ', '|')}|[a-z]{{3}})(?:-(?:[A-Za-z0-9]{{2}}|[A-Za-z0-9]{{4}}|[0-9]{{3}})){{0,2}}$";

    private static readonly (string Name, string Tag)[] KnownNames =
    [
        ("english", "en"), ("spanish", "es"), ("espanol", "es"), ("french", "fr"), ("arabic", "ar"), ("nepali", "ne"),
        ("irish", "ga"), ("german", "de"), ("portuguese", "pt"), ("np", "ne"), ("sp", "es"), ("jp", "ja"), ("cn", "zh"),
    ];

    /// <summary>Whether a text is a well-formed tag whose language exists: two letters of ISO 639-1 or three of ISO
    /// 639-3.</summary>
    public static bool IsValid(string text)
    {
        var parts = text.Split('-');
        return parts.Length <= 3 && IsLanguage(parts[0]) && parts.Skip(1).All(p =>
            p.All(char.IsAsciiLetterOrDigit) && (p.Length is 2 or 4 || (p.Length == 3 && p.All(char.IsAsciiDigit))));
    }

    /// <summary>The tag in the one spelling that is compared and published: <c>pt-BR</c>, <c>zh-Hant</c> (RFC 5646, section
    /// 2.1.1).</summary>
    public static string Canonical(string tag) => string.Join('-', tag.Split('-').Select((part, i) => (i, part.Length) switch
    {
        (0, _) => part.ToLowerInvariant(),
        (_, 2) => part.ToUpperInvariant(),
        (_, 4) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part,
    }));

    /// <summary>The language without script and region.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>The same as it is written.</summary>
    internal static ReadOnlySpan<char> LanguageOf(string tag) =>
        tag.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? tag.AsSpan(0, end) : tag;

    /// <summary>The sentence that says what to write instead of <paramref name="text"/>.</summary>
    public static string Suggest(string text)
    {
        var lower = text.ToLowerInvariant().Replace('_', '-');
        var known = KnownNames.FirstOrDefault(n => n.Name == lower.Split('-')[0] || n.Name == lower).Tag;
        return known is not null ? $"Write '{known}'."
            : IsValid(lower) ? $"Write '{lower}'."
            : "Write a code like 'en', 'es', 'ne' or 'pt-BR'.";
    }

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) =>
        LanguageOf(tag) is "ar" or "fa" or "he" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb";

    /// <summary>The attribute <c>dir</c> of text in the language: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction(string tag) => IsRightToLeft(tag) ? "rtl" : "ltr";

    private static bool IsLanguage(string part) => part.Length switch
    {
        2 => TwoLetterCodes.Contains($" {part} ", StringComparison.Ordinal),
        3 => part.All(char.IsAsciiLetterLower),
        _ => false,
    };
}
