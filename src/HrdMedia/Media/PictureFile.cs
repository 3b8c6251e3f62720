using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>A picture of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Info">What was measured.</param>
/// <param name="Digest">Its SHA-256, hexadecimal.</param>
public sealed record PictureFile(SourceFile Source, PictureInfo Info, string Digest)
{
    /// <summary>First eight digits of the digest, for addresses.</summary>
    public string Hash => Digest[..8];

    /// <summary>The ending that its content calls for.</summary>
    public string Extension => Info.IsDrawing ? ".svg" : Info.MediaType == "image/png" ? ".png" : ".jpg";
}
