namespace HrdMedia.Layout;

/// <summary>A picture on a page.</summary>
/// <param name="Src">Its address.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Credit">Who made it.</param>
public sealed record PictureView(string Src, Wording Alt, int Width, int Height, Wording Credit)
{
    /// <summary>A size for pages that every browser shows, or null when only the picture itself is published.</summary>
    public PictureSize? ForAll { get; init; }

    /// <summary>WebP in several sizes, from narrow to wide; may be empty.</summary>
    public IReadOnlyList<PictureSize> Webp { get; init; } = [];

    /// <summary>What a page shows of it.</summary>
    public PictureSize OnPage => ForAll ?? new(Src, Width, Height);
}
