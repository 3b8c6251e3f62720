namespace HrdMedia.Media;

/// <summary>A picture whose headers are well but whose pixels cannot be read.</summary>
/// <param name="picture">The picture.</param>
/// <param name="reason">What the decoder said.</param>
public sealed class UndecodablePictureException(PictureFile picture, string reason) : Exception(reason)
{
    /// <summary>The picture.</summary>
    public PictureFile Picture { get; } = picture;
}
