using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Offline;

/// <summary>The page that offers the site for reading without a connection, and the copies themselves.</summary>
public static class OfflinePages
{
    /// <summary>The page and the copies in one language; none when the settings want none.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var settings = site.Catalog.Settings.Offline;
        if (!settings.HasPage)
        {
            return [];
        }

        OfflineCopy[] copies = [.. settings.Copies.OrderDescending()
            .Select(kind => new OfflineCopy(new CopyContents(site, kind)))];
        return copies.Select(copy => new Output(copy.Address, SourcePlaces.Settings, copy.Write)
            {
                Entries = copy.Contents.Files,
            })
            .Append(site.Page(Routes.Offline, site.Catalog.Settings,
                (links, target) => site.Theme.Offline(View(copies, links), target)));
    }

    private static OfflineView View(OfflineCopy[] copies, PageLinks links) => new(
        Frames.Of(links, links.Words.Offline, links.Words.OfflineDescription, [], JsonLd.Graph),
        [.. copies.Select(copy => new CopyView(copy.Contents.Kind, links.To(copy.Address), copy.Address,
            Quantities.Bytes(copy.Sum.Bytes, links.Locale), copy.Sum.Hash))],
        links.Catalog.Settings.Offline.HasWorker);
}
