namespace HrdMedia.Media;

/// <summary>The fields of Exif data, which are a TIFF file's directories (TIFF 6.0, section 2; Exif 2.32, 4.6.2).</summary>
internal static class TiffFields
{
    private const ushort OrientationTag = 0x0112;
    private const ushort ExifTag = 0x8769, PlaceTag = 0x8825;

    // A directory may point at itself: only so many are followed.
    private const int MaxDirectories = 16;
    private const int MaxFields = 4096;

    /// <summary>The orientation; 0 when there is none.</summary>
    public static int Orientation(ByteSource source, long start, long end) =>
        List(source, start, end).FirstOrDefault(f => f is { Directory: 0, Tag: OrientationTag }).Value;

    /// <summary>All fields: the directory (0 the picture's, 1 the thumbnail's, else the tag that points at it), the tag, and the
    /// value where it is a small number.</summary>
    public static IEnumerable<(int Directory, ushort Tag, int Value)> List(ByteSource source, long start, long end)
    {
        var isLittle = source.Matches(start, "II"u8);
        if (!isLittle && !source.Matches(start, "MM"u8))
        {
            yield break;
        }

        ushort Word(long at) => isLittle ? source.Little16(at) : source.Big16(at);
        long Long(long at) => isLittle ? source.Little32(at) : source.Big32(at);
        var open = new Queue<(int Name, long At)>([(0, start + Long(start + 4))]);
        for (var read = 0; open.Count > 0 && read < MaxDirectories; read++)
        {
            var (name, at) = open.Dequeue();
            var count = Math.Min((int)Word(at), MaxFields);
            for (var field = at + 2; field < at + 2 + (count * 12) && field + 12 <= end; field += 12)
            {
                var tag = Word(field);
                yield return (name, tag, Word(field + 8));
                if (tag is ExifTag or PlaceTag)
                {
                    open.Enqueue((tag, start + Long(field + 8)));
                }
            }

            if (name == 0 && Long(at + 2 + (count * 12)) is > 0 and var next)
            {
                open.Enqueue((1, start + next));
            }
        }
    }
}
