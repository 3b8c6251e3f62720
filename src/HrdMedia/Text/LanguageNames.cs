using System.Collections.Frozen;

namespace HrdMedia.Text;

/// <summary>Names of the languages of ISO 639-1 (Unicode CLDR).</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string[]> Table = Tables.Read("language-names.tsv", out Languages);

    private static readonly string[] Languages;

    /// <summary>The name of the language <paramref name="tag"/> in another, in English where it has none in that; or the
    /// tag.</summary>
    public static string In(string language, string tag) =>
        Table.TryGetValue(LanguageTag.LanguageOf(tag).ToString(), out var names) ? names[Tables.Column(Languages, language)]
            : tag;
}
