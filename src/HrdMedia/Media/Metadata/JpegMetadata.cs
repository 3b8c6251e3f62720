namespace HrdMedia.Media.Metadata;

/// <summary>What the segments of a JPEG file tell: Exif, XMP, IPTC (IIM 4.2), comments, a second picture (CIPA DC-007).</summary>
internal static class JpegMetadata
{
    public static MetadataKinds Read(ByteSource source)
    {
        var segments = JpegSegments.Read(source);
        var found = segments.IsWhole && segments.All[^1].End < source.Length ? MetadataKinds.Trailer : MetadataKinds.None;
        return segments.All.Aggregate(found, (all, segment) => all | Of(source, segment));
    }

    private static MetadataKinds Of(ByteSource source, JpegSegment segment)
    {
        var end = Math.Min(segment.End, source.Length);
        return segment.Marker switch
        {
            0xFE => MetadataKinds.Words,
            0xE0 when source.Matches(segment.Body, "JFIF\0"u8) => source.Big16(segment.Body + 12) == 0
                ? MetadataKinds.None : MetadataKinds.Picture,
            0xE0 when source.Matches(segment.Body, "JFXX\0"u8) => MetadataKinds.Picture,
            0xE1 when source.Matches(segment.Body, "Exif\0\0"u8) => ExifMetadata.Read(source, segment.Body + 6, end),
            0xE1 => XmpMetadata.Read(MetadataReader.TextOf(source, segment.Body, end)),
            0xE2 when source.Matches(segment.Body, "MPF\0"u8) => MetadataKinds.Picture,
            0xE2 when source.Matches(segment.Body, "ICC_PROFILE\0"u8) => MetadataKinds.None,
            0xED => Iptc(source, segment.Body, end),
            0xEE when source.Matches(segment.Body, "Adobe"u8) => MetadataKinds.None,
            >= 0xE0 and <= 0xEF => MetadataKinds.Program,
            _ => MetadataKinds.None,
        };
    }

    private static MetadataKinds Iptc(ByteSource source, long start, long end)
    {
        var found = MetadataKinds.None;
        for (var at = start; at + 5 <= end; at++)
        {
            found |= source.Matches(at, "8BIM\u0004\u000C"u8) ? MetadataKinds.Picture
                : source[at] != 0x1C || source[at + 1] != 2 ? MetadataKinds.None
                : source[at + 2] switch
                {
                    80 or 85 or 110 or 115 or 116 or 118 or 122 => MetadataKinds.Name,
                    26 or 90 or 92 or 95 or 100 or 101 => MetadataKinds.Place,
                    55 or 60 or 62 or 63 => MetadataKinds.Time,
                    5 or 25 or 40 or 105 or 120 => MetadataKinds.Words,
                    _ => MetadataKinds.None,
                };
        }

        return found;
    }
}
