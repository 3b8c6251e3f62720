namespace HrdMedia.Media;

/// <summary>Reads the header of a WebP picture (RFC 9649; RFC 6386 for VP8).</summary>
internal static class WebpReader
{
    private const string MediaType = "image/webp";

    public static MediaReading<PictureInfo> Read(ByteSource source, string name)
    {
        if (8L + source.Little32(4) > source.Length)
        {
            return PictureReader.Truncated(name);
        }

        if (source.Matches(12, "VP8X"u8))
        {
            // Sizes of 24 bits, one less than the picture's.
            var width = (int)(source.Little32(24) & 0xFFFFFF) + 1;
            var height = (int)(source.Little32(27) & 0xFFFFFF) + 1;
            return Good(name, width, height, (source[20] & 0x10) != 0);
        }

        if (source.Matches(12, "VP8L"u8))
        {
            var bits = source.Little32(21);
            return Good(name, (int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1, (bits & 0x10000000) != 0);
        }

        return source.Matches(12, "VP8 "u8)
            ? Good(name, source.Little16(26) & 0x3FFF, source.Little16(28) & 0x3FFF, false)
            : PictureReader.Damaged(name, "it has a frame but no picture in it");
    }

    private static MediaReading<PictureInfo> Good(string name, int width, int height, bool alpha) =>
        PictureReader.Good(name, new(MediaType, width, height, alpha, PictureColor.Rgb));
}
