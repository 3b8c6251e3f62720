using System.Text.Json;

namespace HrdMedia.Theme;

/// <summary>
/// Words that change with a number. English and Nepali have these two forms; a language with more adds its categories here.
/// </summary>
/// <param name="One">For one, for example "{0} episode".</param>
/// <param name="Other">For all other numbers, for example "{0} episodes".</param>
public sealed record Plural(string One, string Other)
{
    /// <summary>The words for a number.</summary>
    public string For(int number) => new Phrase(number == 1 ? One : Other).With($"{number}");

    /// <summary>The words by CLDR's category, as JSON, for scripts that count.</summary>
    public string ToJson() => $$"""{"one":"{{JsonEncodedText.Encode(One)}}","other":"{{JsonEncodedText.Encode(Other)}}"}""";
}
