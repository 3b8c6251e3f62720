using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>What is different between two readings of a catalogue.</summary>
/// <param name="Before">The catalogue as it was.</param>
/// <param name="Now">The catalogue as it is.</param>
/// <param name="Episodes">The episodes that have gone and come, those that are still to come among them.</param>
/// <param name="Files">The files that have come, or may have changed.</param>
internal sealed record CatalogChange(
    Catalog Before, Catalog Now, ListChange<Episode> Episodes, IReadOnlyList<SourceFile> Files)
{
    /// <summary>The change from one reading to another.</summary>
    public static CatalogChange Between(LinkedSite before, LinkedSite now) => new(before.Catalog!, now.Catalog!,
        ListChange<Episode>.Between(All(before.Catalog!), All(now.Catalog!)),
        ListChange<SourceFile>.Between(before.Files, now.Files).Come);

    private static Episode[] All(Catalog catalog) =>
        catalog.Scheduled.Count == 0 ? catalog.EpisodeIndex.All : [.. catalog.Episodes, .. catalog.Scheduled];
}
