using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;

namespace HrdMedia.Assets;

/// <summary>The pictures of shows, episodes and people, without metadata, and the sizes of them that pages show.</summary>
public static class PictureFiles
{
    /// <summary>A measured picture's address.</summary>
    /// <param name="artwork">The picture.</param>
    /// <param name="folder">The address of what it belongs to.</param>
    /// <param name="name">What it is there.</param>
    public static string Address(Artwork artwork, string folder, string name) =>
        Routes.Picture(folder, name, Hash(artwork.Picture!), artwork.Picture!.Extension);

    /// <summary>The address of one of its sizes.</summary>
    /// <param name="size">The size.</param>
    /// <param name="folder">The address of what the picture belongs to.</param>
    /// <param name="name">What it is there.</param>
    public static string Address(SizeRecipe size, string folder, string name) =>
        Routes.Picture(folder, name, size.Hash, $"-{size.Width}{size.Extension}");

    /// <summary>The name of a picture that is neither cover nor portrait.</summary>
    public const string Extra = "image";

    /// <summary>The files.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        OfOthers(site).Concat(site.Catalog.Episodes.SelectMany(episode => Of(episode, site)));

    /// <summary>Those of shows and people.</summary>
    public static IEnumerable<Output> OfOthers(Composition site)
    {
        var catalog = site.Catalog;
        return Outputs(catalog.Shows.Select(s => Picture(s.Artwork, Routes.Of(s), "cover"))
            .Concat(catalog.People.Select(p => Picture(p.Image, Routes.Of(p), "picture")))
            .Concat(catalog.Shows.SelectMany(s => Extras(s.ForApps.Entry, Routes.Of(s)))), site);
    }

    /// <summary>Those of one episode.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site)
    {
        var folder = Routes.Of(episode);
        return Outputs(Extras(episode.ForApps.Entry, folder).Prepend(Picture(episode.Image, folder, "picture"))
            .Concat(episode.Chapters.Select(c => Picture(c.Image, folder, "chapter"))), site);
    }

    // Each stands in the folder of what it belongs to: two of one address are two of one record.
    private static IEnumerable<Output> Outputs(IEnumerable<(Artwork? Artwork, string Folder, string Name)> all,
        Composition site) => all.Where(p => p.Artwork?.Picture is not null)
            .DistinctBy(p => Address(p.Artwork!, p.Folder, p.Name))
            .SelectMany(p => Outputs(p.Artwork!, p.Folder, p.Name, site));

    // What only apps show stays as it is: they choose no sizes.
    private static IEnumerable<Output> Outputs(Artwork artwork, string folder, string name, Composition site)
    {
        var picture = artwork.Picture!;
        var sizes = site.Pictures is null || name == Extra ? [] : PictureSizes.Of(picture).Select(size =>
            PictureOutput.Of(Address(size, folder, name), picture.Source.Path, size, site));
        var address = Address(artwork, folder, name);
        return sizes.Prepend(picture.Info.IsMadeAnew && site.Pictures is not null
            ? PictureOutput.Of(address, picture.Source.Path, new WholeRecipe(picture), site)
            : Output(picture, address, site));
    }

    private static string Hash(PictureFile picture) =>
        picture.Info.IsMadeAnew ? new WholeRecipe(picture).Hash : picture.Hash;

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
