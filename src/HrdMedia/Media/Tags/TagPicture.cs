namespace HrdMedia.Media.Tags;

/// <summary>A cover for tags: a JPEG without metadata.</summary>
/// <param name="Key">Stands for its bytes, so that they need not be made to know whether they changed.</param>
/// <param name="Jpeg">Makes the file.</param>
public sealed record TagPicture(string Key, Func<byte[]> Jpeg);
