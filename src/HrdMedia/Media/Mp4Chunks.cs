namespace HrdMedia.Media;

/// <summary>The chunks of sound of an MP4 file's index (ISO/IEC 14496-12, 8.7).</summary>
internal static class Mp4Chunks
{
    // 24 hours of sound are four million samples of 1024.
    private const long MaxEntries = 20_000_000;

    public static void Add(ByteSource source, List<Mp4Box> tracks, HashSet<long> kept, List<ByteRange> ranges)
    {
        var tables = tracks.Select(t => (Track: t, Table: t.Find(source, "mdia", "minf", "stbl")))
            .Where(t => t.Table is not null)
            .Select(t => (t.Track, Table: t.Table!.Value, Offsets: Offsets(source, t.Table.Value))).ToList();
        var all = new Lazy<long[]>(() => [.. tables.SelectMany(t => t.Offsets).Order()]);
        foreach (var (_, table, offsets) in tables.Where(t => kept.Contains(t.Track.Start)))
        {
            // Sizes that are all the same may be counted in something else than bytes, in old files: then a chunk lasts until
            // the next one of any track begins.
            if (table.Find(source, "stsz") is { } sizes && source.Big32(sizes.Body + 4) == 0)
            {
                AddCounted(source, table, sizes, offsets, ranges);
            }
            else
            {
                ranges.AddRange(offsets.Select(start => new ByteRange(start, Next(all.Value, start, source.Length))));
            }
        }
    }

    private static void AddCounted(ByteSource source, Mp4Box table, Mp4Box sizes, List<long> offsets, List<ByteRange> ranges)
    {
        var perChunk = table.Find(source, "stsc");
        long runs = perChunk is { } map ? Count(source, map, map.Body + 4, 12) : 0;
        var (run, sample, samples, count) = (0L, 0L, 0L, Count(source, sizes, sizes.Body + 8, 4));
        for (var chunk = 0; chunk < offsets.Count && runs > 0; chunk++)
        {
            var body = perChunk!.Value.Body + 8;
            while (run < runs && source.Big32(body + (run * 12)) <= chunk + 1)
            {
                samples = source.Big32(body + (run++ * 12) + 4);
            }

            var length = 0L;
            for (var i = 0; i < samples && sample < count; i++, sample++)
            {
                length += source.Big32(sizes.Body + 12 + (sample * 4));
            }

            ranges.Add(new(offsets[chunk], offsets[chunk] + length));
        }
    }

    private static List<long> Offsets(ByteSource source, Mp4Box table)
    {
        var (box, width) = table.Find(source, "stco") is { } small ? (small, 4) : (table.Find(source, "co64") ?? default, 8);
        var offsets = new List<long>();
        var count = box.Type is null ? 0 : Count(source, box, box.Body + 4, width);
        for (long i = 0, at = box.Body + 8; i < count; i++, at += width)
        {
            offsets.Add(width == 4 ? source.Big32(at) : (long)Math.Min(source.Big64(at), long.MaxValue / 4));
        }

        return offsets;
    }

    private static long Count(ByteSource source, Mp4Box box, long at, int width) =>
        Math.Clamp(Math.Min(source.Big32(at), (Math.Min(box.End, source.Length) - at - 4) / width), 0, MaxEntries);

    private static long Next(long[] all, long start, long end)
    {
        var index = Array.BinarySearch(all, start + 1);
        index = index < 0 ? ~index : index;
        return index < all.Length ? all[index] : end;
    }
}
