namespace HrdMedia.Media;

/// <summary>Reads the header of a JPEG picture (ISO/IEC 10918-1, B.2.2), its orientation (Exif 2.32, 4.6.4) and whether it has a
/// colour profile (ICC.1, B.4).</summary>
internal static class JpegReader
{
    // A progressive picture has ten or so. Each costs a pass over all pixels: a small file with thousands takes minutes.
    private const int MaxScans = 100;

    public static MediaReading<PictureInfo> Read(ByteSource source, string name)
    {
        var segments = JpegSegments.Read(source);
        if (!segments.IsWhole)
        {
            return PictureReader.Truncated(name);
        }

        var frame = segments.All.FirstOrDefault(s => s.Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC));
        var scans = segments.All.Count(s => s.Marker == JpegSegments.StartOfScan);
        if (frame.End == 0 || scans is 0 or > MaxScans)
        {
            return PictureReader.Damaged(name, scans > MaxScans ? $"it is drawn {scans} times over"
                : "it has a frame but no picture in it");
        }

        // Of a progressive one all coefficients are kept until the end, two bytes each.
        var parts = Math.Clamp((int)source[frame.Body + 5], 1, 4);
        return PictureReader.Good(name, Describe(source, frame, segments), frame.Marker == 0xC0 ? parts : parts * 3);
    }

    private static PictureInfo Describe(ByteSource source, JpegSegment frame, JpegSegments segments)
    {
        var exif = segments.All.Where(s => s.Marker == 0xE1 && source.Matches(s.Body, "Exif\0\0"u8));
        var turned = exif.Select(s => TiffFields.Orientation(source, s.Body + 6, s.End)).FirstOrDefault(o => o is > 1 and <= 8);
        int width = source.Big16(frame.Body + 3), height = source.Big16(frame.Body + 1);
        return new PictureInfo(
            "image/jpeg",
            turned >= 5 ? height : width,
            turned >= 5 ? width : height,
            false,
            source[frame.Body + 5] switch { 1 => PictureColor.Gray, 4 => PictureColor.Cmyk, _ => PictureColor.Rgb })
        {
            Orientation = Math.Max(1, turned),
            HasProfile = segments.All.Any(s => s.Marker == 0xE2 && source.Matches(s.Body, "ICC_PROFILE\0\u0001"u8)
                && !IsStandard(source, s)),
        };
    }

    // The profile's description, in one or two bytes a letter.
    private static bool IsStandard(ByteSource source, JpegSegment profile)
    {
        for (var at = profile.Body; at < profile.End; at++)
        {
            if (source[at] == (byte)'s' && (source.Matches(at, "sRGB"u8) || source.Matches(at, "s\0R\0G\0B"u8)))
            {
                return true;
            }
        }

        return false;
    }
}
