using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Pages;

/// <summary>The pages of text, and what is shown for an address that does not exist.</summary>
public static class TextPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Pages
        .Where(site.Has)
        .Select(page => site.Page(Routes.Of(page), page, (links, target) => site.Theme.Page(View(page, links), target)))
        .Concat(site.Language == site.Catalog.Settings.Language ? [NotFound(site)] : []);

    // A host has one such file, so it speaks the site's own language.
    private static Output NotFound(Composition site) => site.Page(Routes.NotFound, site.Catalog.Settings, (links, target) =>
        site.Theme.NotFound(new NotFoundView(
            Frames.Of(links, site.Words.NotFound, site.Words.NotFoundDescription, [], JsonLd.Graph)), target));

    private static PageView View(Page page, PageLinks links)
    {
        var title = links.Say(page.Title);
        return new PageView(
            Frames.Of(links, title, links.Say(page.Summary), [], JsonLd.Graph.With(json => Describe(json, page, links)),
                Frames.Card(links, "article", title, null)),
            links.Text(page.Title), links.Text(page.Summary), links.Markdown(page.Body, firstHeading: 2));
    }

    private static void Describe(JsonLdWriter json, Page page, PageLinks links)
    {
        var url = links.Site.Absolute(links.Address);
        JsonLd.Type(json, "WebPage", url);
        json.WriteString("name", links.Say(page.Title));
        json.WriteString("description", links.Say(page.Summary));
        json.WriteString("url", url);
        json.WriteString("inLanguage", page.Body.IsIn(links.Language) ? links.Language : page.Language);
        JsonLd.Reference(json, "isPartOf", links.Site.Absolute(links.Site.Address(Routes.Home) + "#site"));
    }
}
