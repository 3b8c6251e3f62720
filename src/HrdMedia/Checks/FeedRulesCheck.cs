using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Shows;

namespace HrdMedia.Checks;

/// <summary>What a show says to apps must fit what its feed holds: a list has other feeds and no episodes, a show the
/// opposite (podcast namespace, <c>podcast:medium</c>); and a feed that moves is pointed out.</summary>
public sealed class FeedRulesCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var show in catalog.Shows)
        {
            var place = new Place(catalog.SourceOf(show));
            if (Fault(show, catalog) is { } fault)
            {
                diagnostics.Error(PodcastCodes.ListMedium, place, fault);
            }

            var (site, url) = (catalog.Settings.BaseUrl, show.ForApps.NewFeedUrl);
            if (url.Length > 0 && site.Length > 0 && url != site + Routes.Feed(show))
            {
                diagnostics.Warning(PodcastCodes.MovedFeed, place,
                    $"'new-feed-url' moves every subscriber to '{url}' at once, and for good. If that is not meant, delete the " +
                        "line; if it is, keep every guid and let this address redirect there.");
            }
        }
    }

    private static string? Fault(Show show, Catalog catalog)
    {
        var isList = show.Medium == Medium.Mixed || show.Medium.InFeed().EndsWith('L');
        return isList && catalog.EpisodesOf(show).Count > 0
            ? $"The medium '{show.Medium.InFeed()}' is a list of other feeds, and this show has episodes. Write medium: podcast."
            : !isList && show.ForApps.RemoteItems.Count > 0
            ? $"The medium '{show.Medium.InFeed()}' has episodes and lists no other feeds. Write them under 'podroll', or " +
                "write medium: podcastL."
            : null;
    }
}
