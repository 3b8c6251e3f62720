using NetVips;

namespace HrdMedia.Imaging;

/// <summary>A cover with nothing on it, which stands where a show's own will be.</summary>
public static class EmptyCover
{
    // The least that directories take, and a grey that nobody takes for a finished cover.
    private const int Side = 1400;

    private static readonly double[] Ground = [118, 126, 134];

    /// <summary>The picture as PNG, the same each time.</summary>
    /// <exception cref="IOException">The library libvips is not there.</exception>
    public static byte[] Paint()
    {
        VipsLibrary.Require();
        using var black = Image.Black(Side, Side);
        using var ground = black.NewFromImage(Ground);
        using var bytes = ground.Copy(interpretation: Enums.Interpretation.Srgb);
        return bytes.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
    }
}
