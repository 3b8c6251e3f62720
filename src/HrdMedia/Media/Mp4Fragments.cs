namespace HrdMedia.Media;

/// <summary>Measures MP4 files that come in fragments (ISO/IEC 14496-12, 8.8 and 8.16).</summary>
internal static class Mp4Fragments
{
    public static double Seconds(ByteSource source, IReadOnlyList<Mp4Box> top, Mp4Box movie, Mp4Track track)
    {
        if (track.Scale == 0 || movie.Find(source, "mvex") is not { } extends)
        {
            return 0;
        }

        // A sample's duration stands in its run, else in its fragment, else in the track's defaults.
        var defaults = extends.Children(source).Where(b => b.Type == "trex" && source.Big32(b.Body + 4) == track.Id)
            .Select(b => source.Big32(b.Body + 12)).FirstOrDefault();
        double end = 0;
        foreach (var fragment in top.Where(b => b.Type == "moof").SelectMany(b => b.Children(source)))
        {
            if (fragment.Type == "traf" && fragment.Find(source, "tfhd") is { } header
                && source.Big32(header.Body + 4) == track.Id)
            {
                var start = fragment.Find(source, "tfdt") is { } time ? DecodeTime(source, time) : end;
                end = Math.Max(end, start + Units(source, fragment, DefaultDuration(source, header, defaults)));
            }
        }

        return end / track.Scale;
    }

    private static double DecodeTime(ByteSource source, Mp4Box time) =>
        source[time.Body] == 1 ? source.Big64(time.Body + 4) : source.Big32(time.Body + 4);

    private static uint DefaultDuration(ByteSource source, Mp4Box header, uint defaults)
    {
        var flags = source.Big32(header.Body);
        var offset = header.Body + 8 + ((flags & 1) != 0 ? 8 : 0) + ((flags & 2) != 0 ? 4 : 0);
        return (flags & 8) != 0 ? source.Big32(offset) : defaults;
    }

    private static double Units(ByteSource source, Mp4Box fragment, uint defaults) =>
        fragment.Children(source).Where(b => b.Type == "trun").Sum(run => RunUnits(source, run, defaults));

    private static double RunUnits(ByteSource source, Mp4Box run, uint defaults)
    {
        var flags = source.Big32(run.Body);
        long count = source.Big32(run.Body + 4);
        if ((flags & 0x100) == 0)
        {
            return (double)count * defaults;
        }

        var offset = run.Body + 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        var width = 4 * System.Numerics.BitOperations.PopCount(flags & 0xF00);
        double units = 0;
        for (long i = 0; i < count && offset + width <= run.End; i++, offset += width)
        {
            units += source.Big32(offset);
        }

        return units;
    }
}
