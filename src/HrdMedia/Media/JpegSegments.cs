namespace HrdMedia.Media;

/// <summary>A marker segment of a JPEG file; for a scan, the compressed data that follow belong to it.</summary>
internal readonly record struct JpegSegment(byte Marker, long Start, long Body, long End);

/// <summary>The segments of a JPEG file (ISO/IEC 10918-1, annex B) up to the end of the image.</summary>
internal sealed record JpegSegments(IReadOnlyList<JpegSegment> All, bool IsWhole)
{
    public const byte StartOfScan = 0xDA;
    public const byte EndOfImage = 0xD9;
    private const int MaxSegments = 100_000;

    public static JpegSegments Read(ByteSource source)
    {
        var all = new List<JpegSegment>();
        for (var offset = 2L; all.Count < MaxSegments && offset + 2 <= source.Length;)
        {
            var marker = source[offset + 1];
            if (source[offset] != 0xFF)
            {
                break;
            }

            if (marker == 0xFF)
            {
                // A marker may be preceded by any number of fill bytes (B.1.1.2).
                offset++;
                continue;
            }

            var end = End(source, offset, marker);
            all.Add(new(marker, offset, offset + 4, end));
            if (marker == EndOfImage || end > source.Length || end < offset + 2)
            {
                break;
            }

            offset = end;
        }

        return new(all, all.Count > 0 && all[^1].Marker == EndOfImage);
    }

    private static long End(ByteSource source, long offset, byte marker)
    {
        var end = marker == EndOfImage ? offset + 2 : offset + 2 + source.Big16(offset + 2);
        return marker == StartOfScan ? SkipScan(source, end) : end;
    }

    // In a scan FF is followed by 00 (a stuffed byte) or by a restart marker; anything else ends it (B.1.1.5).
    private static long SkipScan(ByteSource source, long offset)
    {
        for (; offset + 1 < source.Length; offset++)
        {
            if (source[offset] == 0xFF && source[offset + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return offset;
            }
        }

        return source.Length;
    }
}
