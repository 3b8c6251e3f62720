using HrdMedia.Text;

namespace HrdMedia.Layout;

/// <summary>The way from a page to the other languages of the site.</summary>
public static class LanguageLinks
{
    /// <summary>A link for each language, the site's own first; none where there is only one, as in a copy.</summary>
    public static IReadOnlyList<LanguageLink> Of(PageLinks links)
    {
        var languages = links.Catalog.Languages;
        if (languages.Count < 2 || links.Site.Copy is not null)
        {
            return [];
        }

        var here = links.Languages.ToHashSet(StringComparer.Ordinal);
        return [.. languages.Select(language => Of(language, here.Contains(language), links))];
    }

    private static LanguageLink Of(string language, bool isTranslated, PageLinks links)
    {
        var address = links.Site.In(language, isTranslated ? links.Route : Routes.Home);
        var isFound = isTranslated && !Routes.IsForAnyAddress(links.Route);
        return new LanguageLink(
            Language: language,
            Name: Locales.Of(language).Name,
            Direction: LanguageTag.Direction(language),
            Href: links.To(isFound ? address : links.Site.In(language, Routes.Home)),
            Absolute: isFound ? links.Site.Absolute(address) : "",
            IsCurrent: language == links.Language);
    }
}
