namespace HrdMedia.Media;

/// <summary>The runs of samples in an MP4 file's fragments (ISO/IEC 14496-12, 8.8).</summary>
internal static class Mp4Runs
{
    private const uint HasBase = 1, HasDescription = 2, HasDuration = 8, HasSize = 0x10, BaseIsFragment = 0x20000;
    private const uint RunHasOffset = 1, RunHasFirstFlags = 4, RunHasSizes = 0x200;

    public static void Add(
        ByteSource source, IReadOnlyList<Mp4Box> top, Mp4Box movie, Func<uint, bool> isKept, List<ByteRange> ranges)
    {
        if (movie.Find(source, "mvex") is not { } extends)
        {
            return;
        }

        var sizes = new Dictionary<uint, uint>();
        foreach (var defaults in extends.Children(source).Where(b => b.Type == "trex"))
        {
            sizes[source.Big32(defaults.Body + 4)] = source.Big32(defaults.Body + 16);
        }

        foreach (var fragment in top.Where(b => b.Type == "moof"))
        {
            var end = fragment.Start;
            foreach (var part in fragment.Children(source).Where(b => b.Type == "traf"))
            {
                end = AddPart(source, fragment, part, end, sizes, isKept, ranges);
            }
        }
    }

    // Where the part's data end, for the next part that says no place of its own.
    private static long AddPart(ByteSource source, Mp4Box fragment, Mp4Box part, long end, Dictionary<uint, uint> sizes,
        Func<uint, bool> isKept, List<ByteRange> ranges)
    {
        if (part.Find(source, "tfhd") is not { } header)
        {
            return end;
        }

        var (flags, track, at) = (source.Big32(header.Body), source.Big32(header.Body + 4), header.Body + 8);
        var origin = (flags & HasBase) != 0 ? (long)Math.Min(source.Big64(at), long.MaxValue / 4)
            : (flags & BaseIsFragment) != 0 ? fragment.Start : end;
        at += ((flags & HasBase) != 0 ? 8 : 0) + ((flags & HasDescription) != 0 ? 4 : 0) + ((flags & HasDuration) != 0 ? 4 : 0);
        var size = (flags & HasSize) != 0 ? source.Big32(at) : sizes.GetValueOrDefault(track);
        var position = origin;
        foreach (var run in part.Children(source).Where(b => b.Type == "trun"))
        {
            var hasOffset = (source.Big32(run.Body) & RunHasOffset) != 0;
            position = hasOffset ? origin + (int)source.Big32(run.Body + 8) : position;
            var length = Length(source, run, size);
            if (isKept(track))
            {
                ranges.Add(new(position, position + length));
            }

            position += length;
        }

        return position;
    }

    private static long Length(ByteSource source, Mp4Box run, uint size)
    {
        var flags = source.Big32(run.Body);
        long count = source.Big32(run.Body + 4);
        if ((flags & RunHasSizes) == 0)
        {
            return count * size;
        }

        var at = run.Body + 8 + ((flags & RunHasOffset) != 0 ? 4 : 0) + ((flags & RunHasFirstFlags) != 0 ? 4 : 0);
        var width = 4 * System.Numerics.BitOperations.PopCount(flags & 0xF00);
        at += (flags & 0x100) != 0 ? 4 : 0;
        var length = 0L;
        for (long i = 0; i < count && at + 4 <= run.End; i++, at += width)
        {
            length += source.Big32(at);
        }

        return length;
    }
}
