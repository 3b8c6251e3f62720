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
        return PictureReader.Good(name, new("image/png", width, height, alpha, space));
    }
}
