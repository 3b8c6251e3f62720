using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Offline;

/// <summary>The first page to open in a copy.</summary>
public static class ReadMe
{
    /// <summary>The file, which stands before all others in a list of files.</summary>
    public const string Address = "README.html";

    /// <summary>The page.</summary>
    public static IEnumerable<Output> Outputs(Composition copy) =>
        [copy.Page(Address, copy.Catalog.Settings, (links, target) => copy.Theme.ReadMe(View(copy.Copy!, links), target))];

    private static ReadMeView View(CopyContents contents, PageLinks links) => new(
        Frames.Of(links, links.Words.ReadMe, links.Words.ReadMeDescription, [], JsonLd.Graph),
        contents.Kind,
        links.Catalog.Episodes is [.., var newest] ? Times.Day(newest.Published.Value, links.Locale) : null,
        contents.Site.Absolute(contents.Site.Address(Routes.Offline)));
}
