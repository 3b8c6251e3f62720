using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>The theme has words in each language of the site.</summary>
/// <param name="theme">The theme.</param>
public sealed class LanguagesHaveWordsCheck(ITheme theme) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var own = catalog.Settings.Language;
        if (!Has(own))
        {
            diagnostics.Warning(FieldCodes.Language, new Place(SourcePlaces.Settings),
                $"The theme has no words in '{own}': its own words are English. Add theme/strings/{own}.yaml, or write one of " +
                $"{string.Join(", ", theme.Languages)}.");
        }

        // What is no tag has been reported.
        foreach (var language in catalog.Settings.Languages.Where(l => LanguageTag.IsValid(l.Value) && l.Value != own &&
            !Has(l.Value)))
        {
            diagnostics.Error(FieldCodes.Language, language.Place,
                $"The theme has no words in '{language.Value}'. Write some of {string.Join(", ", theme.Languages)}, or add " +
                $"theme/strings/{language.Value}.yaml.");
        }
    }

    private bool Has(string tag) => theme.Languages.Contains(tag.Split('-')[0]);
}
