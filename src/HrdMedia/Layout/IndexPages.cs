using HrdMedia.Pipelines;

namespace HrdMedia.Layout;

/// <summary>Lists of all things of one kind.</summary>
public static class IndexPages
{
    /// <summary>A list's page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="route">The page's address in the site's own language.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="intro">A sentence.</param>
    /// <param name="items">The things, when the page is drawn.</param>
    public static IEnumerable<Output> Of(
        Composition site, string route, string title, string intro, Func<PageLinks, IEnumerable<IndexItem>> items) =>
        [site.Page(route, site.Catalog.Settings, (links, target) =>
        {
            var list = items(links).ToArray();
            var here = new Uri(site.Absolute(links.Address));
            var graph = JsonLd.Graph.With(JsonLd.List(links, title,
                list.Select(i => (i.Link.Text.Text,
                    new Uri(here, i.Link.Href).AbsoluteUri[site.Catalog.Settings.BaseUrl.Length..]))));
            site.Theme.Index(new IndexView(Frames.Of(links, title, intro, [], graph), title, intro, list), target);
        })];
}
