using System.Collections.Frozen;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Countries;

/// <summary>Countries and territories: ISO 3166-1 alpha-2 codes with the names of Unicode CLDR.</summary>
public static class CountryNames
{
    private static readonly FrozenDictionary<string, string[]> Table = Tables.Read("country-names.tsv", out Languages);

    private static readonly string[] Languages;

    /// <summary>All codes, in order.</summary>
    public static IEnumerable<string> Codes => Table.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a code is assigned, in capitals.</summary>
    public static bool Contains(string code) => Table.ContainsKey(code);

    /// <summary>The country's name in a language, in English where there is none in that language.</summary>
    public static string In(string language, string code) =>
        Table.TryGetValue(code, out var names) ? names[Tables.Column(Languages, language)] : code;

    /// <summary>The sentence that says what to write instead of <paramref name="text"/>.</summary>
    public static string Suggest(string text)
    {
        if (Contains(text.ToUpperInvariant()))
        {
            return $"Write '{text.ToUpperInvariant()}' ({In("en", text.ToUpperInvariant())}).";
        }

        var near = Suggestion.Nearest(text, Table.Values.Select(names => names[0]));
        var code = near is null ? null : Table.First(row => row.Value[0] == near).Key;
        return text.ToUpperInvariant() switch
        {
            "UK" => "The United Kingdom is 'GB'.",
            "USA" => "Write 'US' (United States).",
            _ when code is not null => $"Write '{code}' ({near}).",
            _ => "Write its two-letter code, like 'NP' for Nepal.",
        };
    }
}
