using System.Text.Json;
using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Pages;

/// <summary>The pages of text, and what is shown for an address that does not exist.</summary>
public static class TextPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Pages
        .Select(page => site.Page(Routes.Of(page), page, (links, target) => site.Theme.Page(View(page, links), target)))
        .Append(site.Page(Routes.NotFound, site.Catalog.Settings, (links, target) => site.Theme.NotFound(
            new NotFoundView(Frames.Of(links, "Page not found", "This address leads nowhere.", [], JsonLd.Graph)), target)));

    private static PageView View(Page page, PageLinks links)
    {
        var title = links.Say(page.Title);
        return new PageView(
            Frames.Of(links, title, links.Say(page.Summary), [], JsonLd.Graph.With(json => Describe(json, page, links)),
                Frames.Card(links, "article", title, null)),
            title, links.Say(page.Summary), links.Markdown(page.Body, firstHeading: 2));
    }

    private static void Describe(Utf8JsonWriter json, Page page, PageLinks links)
    {
        var url = links.Site.Absolute(Routes.Of(page));
        JsonLd.Type(json, "WebPage", url);
        json.WriteString("name", links.Say(page.Title));
        json.WriteString("description", links.Say(page.Summary));
        json.WriteString("url", url);
        json.WriteString("inLanguage", page.Language);
        JsonLd.Reference(json, "isPartOf", links.Site.Absolute("#site"));
    }
}
