using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Reads the header of a JPEG picture (ISO/IEC 10918-1, B.2.2) and its orientation (Exif 2.32, 4.6.4).</summary>
internal static class JpegReader
{
    private const ushort OrientationTag = 0x0112;

    public static MediaReading<PictureInfo> Read(ByteSource source, string name)
    {
        var segments = JpegSegments.Read(source);
        if (!segments.IsWhole)
        {
            return PictureReader.Truncated(name);
        }

        var turned = segments.All.Where(s => s.Marker == 0xE1).Select(s => Orientation(source, s)).FirstOrDefault(o => o > 1);
        if (turned is > 1 and <= 8)
        {
            return MediaReading<PictureInfo>.Bad(
                PictureTurned,
                $"'{name}' is stored turned or mirrored with a note to turn it (orientation {turned}), which publishing removes. "
                + "Open it in a picture program and save it upright.");
        }

        var frame = segments.All.FirstOrDefault(s => s.Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC));
        return frame.End == 0 || segments.All.All(s => s.Marker != JpegSegments.StartOfScan)
            ? PictureReader.Damaged(name, "it has a frame but no picture in it")
            : PictureReader.Good(name, Describe(source, frame));
    }

    private static PictureInfo Describe(ByteSource source, JpegSegment frame) => new(
        "image/jpeg",
        source.Big16(frame.Body + 3),
        source.Big16(frame.Body + 1),
        false,
        source[frame.Body + 5] switch { 1 => PictureColor.Gray, 4 => PictureColor.Cmyk, _ => PictureColor.Rgb });

    private static int Orientation(ByteSource source, JpegSegment segment)
    {
        var tiff = segment.Body + 6;
        var isLittle = source.Matches(tiff, "II"u8);
        if (!source.Matches(segment.Body, "Exif\0\0"u8) || !(isLittle || source.Matches(tiff, "MM"u8)))
        {
            return 0;
        }

        ushort Word(long at) => isLittle ? source.Little16(at) : source.Big16(at);
        long directory = tiff + (isLittle ? source.Little32(tiff + 4) : source.Big32(tiff + 4));
        for (var i = 0; i < Word(directory) && directory + 14 + (i * 12) <= segment.End; i++)
        {
            if (Word(directory + 2 + (i * 12)) == OrientationTag)
            {
                return Word(directory + 10 + (i * 12));
            }
        }

        return 0;
    }
}
