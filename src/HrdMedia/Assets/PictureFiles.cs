using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;

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

    /// <summary>The name of a picture that is neither cover nor portrait.</summary>
    public const string Extra = "image";

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var catalog = site.Catalog;
        return catalog.Shows.Select(s => Picture(s.Artwork, Routes.Of(s), "cover"))
            .Concat(catalog.Episodes.Select(e => Picture(e.Image, Routes.Of(e), "picture")))
            .Concat(catalog.People.Select(p => Picture(p.Image, Routes.Of(p), "picture")))
            .Concat(catalog.Shows.SelectMany(s => Extras(s.ForApps.Entry, Routes.Of(s))))
            .Concat(catalog.Episodes.SelectMany(e => Extras(e.ForApps.Entry, Routes.Of(e))))
            .Concat(catalog.Episodes.SelectMany(e => e.Chapters.Select(c => Picture(c.Image, Routes.Of(e), "chapter"))))
            .Where(p => p.Artwork?.Picture is not null)
            .DistinctBy(p => Address(p.Artwork!, p.Folder, p.Name))
            .Select(p => Output(p.Artwork!.Picture!, Address(p.Artwork, p.Folder, p.Name), site));
    }

    private static (Artwork? Artwork, string Folder, string Name) Picture(Artwork? artwork, string folder, string name) =>
        (artwork, folder, name);

    private static IEnumerable<(Artwork? Artwork, string Folder, string Name)> Extras(EntryFields fields, string folder) =>
        fields.Images.Select(image => Picture(image.Artwork, folder, Extra));

    private static Output Output(PictureFile picture, string address, Composition site) => new(address, picture.Source.Path,
        target =>
    {
        using var stream = site.Sources.Open(picture.Source);
        PictureCleaner.Write(stream, picture.Info, target);
    });
}
