using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>A picture of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Info">What was measured.</param>
/// <param name="Hash">First eight hexadecimal digits of its SHA-256.</param>
public sealed record PictureFile(SourceFile Source, PictureInfo Info, string Hash)
{
    /// <summary>The ending that its content calls for.</summary>
    public string Extension => Info.MediaType == "image/png" ? ".png" : ".jpg";
}
