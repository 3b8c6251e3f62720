using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Reads the header of a PNG picture (ISO/IEC 15948, clause 11.2.2).</summary>
internal static class PngReader
{
    public static MediaReading<PictureInfo> Read(ByteSource source, string name)
    {
        var chunks = PngChunks.Read(source);
        if (!chunks.IsWhole)
        {
            return PictureReader.Truncated(name);
        }

        if (chunks.All[0].Type != "IHDR" || chunks.All.All(c => c.Type != "IDAT"))
        {
            return PictureReader.Damaged(name, "it has a frame but no picture in it");
        }

        var color = source[25];
        var width = (int)Math.Min(source.Big32(16), int.MaxValue);
        var height = (int)Math.Min(source.Big32(20), int.MaxValue);
        var alpha = color is 4 or 6 || chunks.All.Any(c => c.Type == "tRNS");
        var space = color switch { 0 or 4 => PictureColor.Gray, 3 => PictureColor.Indexed, _ => PictureColor.Rgb };
        if (Turned(source, chunks) is > 1 and <= 8 and var turned)
        {
            return MediaReading<PictureInfo>.Bad(
                PictureTurned,
                $"'{name}' is stored turned or mirrored with a note to turn it (orientation {turned}), which publishing removes. "
                + "Open it in a picture program and save it upright.");
        }

        var info = new PictureInfo("image/png", width, height, alpha, space)
        {
            HasProfile = chunks.All.Any(c => c.Type == "iCCP" && !IsStandard(source, c.Range)),
        };
        var parts = (space == PictureColor.Gray ? 1 : 3) + (alpha ? 1 : 0);
        return PictureReader.Good(name, info, parts * (source[24] == 16 ? 2 : 1));
    }

    private static int Turned(ByteSource source, PngChunks chunks) =>
        chunks.All.FirstOrDefault(c => c.Type == "eXIf") is { Type: not null } exif
            ? TiffFields.Orientation(source, exif.Range.Start + 8, exif.Range.End - 4) : 0;

    // Only its name can be read without unpacking it, and programs name the standard one so.
    private static bool IsStandard(ByteSource source, ByteRange chunk)
    {
        Span<byte> name = stackalloc byte[80];
        source.Read(chunk.Start + 8, name);
        return name[..Math.Max(0, name.IndexOf((byte)0))].IndexOf("sRGB"u8) >= 0;
    }
}
