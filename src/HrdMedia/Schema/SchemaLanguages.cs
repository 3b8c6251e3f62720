using HrdMedia.Settings;

namespace HrdMedia.Schema;

/// <summary>The languages of a catalogue, which an editor offers where texts are translated.</summary>
/// <param name="Own">The language in which every text must be there (BCP 47).</param>
/// <param name="Others">The other languages in which the site has pages, in their order.</param>
public sealed record SchemaLanguages(string Own, IReadOnlyList<string> Others)
{
    /// <summary>Those that the settings name; English alone where there are none.</summary>
    public static SchemaLanguages Of(SiteSettings? settings) => settings is null ? new("en", [])
        : new(settings.Language, [.. settings.Languages.Select(l => l.Value).Where(l => l != settings.Language).Distinct()]);
}
