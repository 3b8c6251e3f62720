using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Pictures;

/// <summary>Makes pictures of pictures and words; the library that does it is not a part of the site. Called from several
/// threads.</summary>
public interface IPictureMaker
{
    /// <summary>The finished file, without metadata: the same bytes for the same recipe on one kind of machine.</summary>
    /// <exception cref="UndecodablePictureException">The picture that the recipe names cannot be decoded.</exception>
    /// <exception cref="IOException">A source could not be read, or the library is missing.</exception>
    byte[] Make(PictureRecipe recipe, ISourceTree sources);
}
