using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Safety;

/// <summary>A page about reading safely, in each language; there only where a show or a course has a way out.</summary>
public static class SafetyPage
{
    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => !QuickExits.HasAny(site.Catalog) ? []
        : [site.Page(Routes.Safety, site.Catalog.Settings, (links, target) => site.Theme.Safety(View(links), target))];

    private static SafetyView View(PageLinks links)
    {
        var frame = Frames.Of(links, links.Words.Safety, links.Words.SafetyDescription, [], JsonLd.Graph);
        var offline = links.Catalog.Settings.Offline;
        return new SafetyView(frame, new Uri(frame.QuickExit!.Href).IdnHost, offline.HasWorker,
            offline.HasPage && links.Site.Copy is null ? new Anchor(links.Words.Offline, links.ToPage(Routes.Offline)) : null);
    }
}
