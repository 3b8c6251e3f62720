using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Assets;

/// <summary>The pictures of shows, episodes and people, without metadata.</summary>
public static class PictureFiles
{
    /// <summary>A measured picture's address.</summary>
    /// <param name="artwork">The picture.</param>
    /// <param name="folder">The address of what it belongs to.</param>
    /// <param name="name">What it is there.</param>
    public static string Address(Artwork artwork, string folder, string name) =>
        Routes.Picture(folder, name, artwork.Picture!.Hash, artwork.Picture.Extension);

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var catalog = site.Catalog;
        return catalog.Shows.Select(s => (s.Artwork, Folder: Routes.Of(s), Name: "cover"))
            .Concat(catalog.Episodes.Select(e => (Artwork: e.Image, Folder: Routes.Of(e), Name: "picture")))
            .Concat(catalog.People.Select(p => (Artwork: p.Image, Folder: Routes.Of(p), Name: "picture")))
            .Concat(catalog.Episodes.SelectMany(e =>
                e.Chapters.Select(c => (Artwork: c.Image, Folder: Routes.Of(e), Name: "chapter"))))
            .Where(p => p.Artwork?.Picture is not null)
            .DistinctBy(p => Address(p.Artwork!, p.Folder, p.Name))
            .Select(p => Output(p.Artwork!.Picture!, Address(p.Artwork, p.Folder, p.Name), site));
    }

    private static Output Output(PictureFile picture, string address, Composition site) => new(address, picture.Source.Path,
        target =>
    {
        using var stream = site.Sources.Open(picture.Source);
        PictureCleaner.Write(stream, picture.Info, target);
    });
}
