using HrdMedia.Media;

namespace HrdMedia.Pictures;

/// <summary>A picture in its own size, upright and in sRGB: for one that looks right only with what is removed from it.</summary>
/// <param name="Picture">The picture.</param>
public sealed record WholeRecipe(PictureFile Picture) : PictureRecipe
{
    // To be counted up with every change of how they are made.
    private const string Version = "whole 1";

    /// <inheritdoc/>
    public override string Key => KeyOf(Version, Picture.Digest);
}
