using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Handouts;

/// <summary>The documents of episodes and courses, written anew, and links to them.</summary>
public static class HandoutFiles
{
    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => Episodes(site.Catalog)
        .SelectMany(e => e.Documents.Select(d => (Document: d, Folder: Routes.Of(e))))
        .Concat(site.Catalog.Courses.SelectMany(c => c.Units.SelectMany(u => u.Documents)
            .Select(d => (Document: d, Folder: Routes.Of(c)))))
        .Where(d => d.Document.Measured is not null)
        .Select(d => (File: d.Document.Measured!, Address: Address(d.Document.Measured!, d.Folder)))
        .DistinctBy(d => d.Address)
        .Select(d => new Output(d.Address, d.File.Source.Path, target =>
        {
            using var stream = site.Sources.Open(d.File.Source);
            DocumentCleaner.Write(stream, target);
        }));

    /// <summary>Links to the documents that a page offers, with kind and size.</summary>
    /// <param name="handouts">The documents.</param>
    /// <param name="folder">The address of what they belong to.</param>
    /// <param name="links">The page.</param>
    public static IReadOnlyList<Anchor> Links(IEnumerable<Handout> handouts, string folder, PageLinks links) =>
        [.. handouts.Where(h => h.Measured is not null).Select(h => new Anchor(links.Text(h.Title),
            links.To(Address(h.Measured!, folder)), Note: $"PDF · {Quantities.Bytes(h.Measured!.Bytes, links.Locale)}",
            Language: h.Language) { IsFile = true })];

    // Nearly always none has any, which is soon seen.
    private static IEnumerable<Episode> Episodes(Catalog catalog) =>
        catalog.EpisodeIndex.ForDeploy.Any(episode => episode.Documents.Count > 0) ? catalog.Episodes : [];

    private static string Address(HandoutFile file, string folder) => Routes.Picture(folder, "document", file.Hash, ".pdf");
}
