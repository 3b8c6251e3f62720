namespace HrdMedia.Text;

/// <summary>Names of languages, in English.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic", ["de"] = "German", ["en"] = "English", ["es"] = "Spanish", ["fa"] = "Persian", ["fr"] = "French",
        ["ga"] = "Irish", ["hi"] = "Hindi", ["id"] = "Indonesian", ["it"] = "Italian", ["ja"] = "Japanese", ["ko"] = "Korean",
        ["ne"] = "Nepali", ["nl"] = "Dutch", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ru"] = "Russian", ["sw"] = "Swahili",
        ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    };

    /// <summary>The language's name, or its tag where there is none.</summary>
    public static string Of(string tag) => English.GetValueOrDefault(tag.Split('-')[0], tag);
}
