using System.Buffers;
using HrdMedia.Offline;
using HrdMedia.Pipelines;

namespace HrdMedia.Assets;

/// <summary>The theme's files.</summary>
public static class AssetFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        site.Theme.Assets(site.Catalog.Settings.Language).Where(asset => ServiceWorker.IsPublished(asset.Name, site))
            .Select(asset => new Output(site.Assets.Address(asset.Name), $"theme/assets/{asset.Name}",
                target => target.Write(site.Assets.Published(asset.Name).Bytes.Span)));
}
