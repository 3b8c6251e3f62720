using HrdMedia.Pipelines;

namespace HrdMedia.Layout;

/// <summary>Lists of all things of one kind.</summary>
public static class IndexPages
{
    /// <summary>A list's page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">The page's address.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="intro">A sentence.</param>
    /// <param name="items">The things, when the page is drawn.</param>
    public static IEnumerable<Output> Of(
        Composition site, string address, string title, string intro, Func<PageLinks, IEnumerable<IndexItem>> items) =>
        [site.Page(address, site.Catalog.Settings, (links, target) =>
        {
            var list = items(links).ToArray();
            var here = new Uri(site.Absolute(address));
            var graph = JsonLd.Graph.With(JsonLd.List(links, title,
                list.Select(i => (i.Link.Text, new Uri(here, i.Link.Href).AbsoluteUri[site.Catalog.Settings.BaseUrl.Length..]))));
            site.Theme.Index(new IndexView(Frames.Of(links, title, intro, [], graph), title, intro, list), target);
        })];
}
