using System.Text.Json;
using HrdMedia.Text;

namespace HrdMedia.Theme;

/// <summary>Words that change with a number, for scripts that count.</summary>
public static class PluralExtensions
{
    /// <summary>The words by CLDR's category, as JSON, for those categories that the language has.</summary>
    public static string ToJson(this Plural words, Locale locale) => "{" + string.Join(',', locale.Categories.Select(category =>
        $"\"{category.ToString().ToLowerInvariant()}\":\"{JsonEncodedText.Encode(words.Form(category))}\"")) + "}";
}
