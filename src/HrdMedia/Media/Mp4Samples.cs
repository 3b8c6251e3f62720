namespace HrdMedia.Media;

/// <summary>Where the sound and the film of an MP4 file stand in it: what else lies between is of tracks that are not published
/// (titles, pictures, places), or of no track at all.</summary>
internal sealed class Mp4Samples
{
    private readonly ByteSource source;
    private readonly Dictionary<uint, Mp4Box> kept = [];
    private readonly HashSet<long> keptStarts = [];
    private readonly List<ByteRange> ranges = [];

    private Mp4Samples(ByteSource source) => this.source = source;

    /// <summary>Reads the tables of all tracks and fragments.</summary>
    public static Mp4Samples Read(ByteSource source, IReadOnlyList<Mp4Box> top)
    {
        var samples = new Mp4Samples(source);
        foreach (var movie in top.Where(b => b.Type == "moov"))
        {
            var tracks = movie.Children(source).Where(b => b.Type == "trak").ToList();
            tracks.ForEach(samples.Choose);
            Mp4Chunks.Add(source, tracks, samples.keptStarts, samples.ranges);
            Mp4Runs.Add(source, top, movie, samples.kept.ContainsKey, samples.ranges);
        }

        samples.Join();
        return samples;
    }

    /// <summary>Whether a track, or its part of a fragment, is one that is not published.</summary>
    public bool IsOfOther(Mp4Box box) => box.Type switch
    {
        "trak" => !keptStarts.Contains(box.Start),
        "trex" => !kept.ContainsKey(source.Big32(box.Body + 4)),
        "traf" => box.Find(source, "tfhd") is not { } header || !kept.ContainsKey(source.Big32(header.Body + 4)),
        _ => false,
    };

    /// <summary>The parts of a box of data that no published track points at, ascending.</summary>
    public List<ByteRange> Gaps(Mp4Box data)
    {
        var gaps = new List<ByteRange>();
        var end = Math.Min(data.End, source.Length);
        var position = data.Body;
        for (var i = FirstAfter(position); i < ranges.Count && ranges[i].Start < end; i++)
        {
            gaps.Add(new(position, ranges[i].Start));
            position = Math.Max(position, ranges[i].End);
        }

        gaps.Add(new(position, end));
        return gaps;
    }

    private void Choose(Mp4Box track)
    {
        if (Mp4Track.Read(source, track) is { } info && (info.Handler == "soun" || (info.Handler == "vide"
            && track.Find(source, "mdia", "minf", "stbl", "stsd") is { } list && Mp4Descriptions.IsFilm(source, list))))
        {
            kept[info.Id] = track;
            keptStarts.Add(track.Start);
        }
    }

    // Ranges that touch become one: a recording is in a hundred thousand chunks.
    private void Join()
    {
        ranges.Sort((a, b) => a.Start.CompareTo(b.Start));
        var count = 0;
        foreach (var range in ranges.ToArray().Where(r => r.Length > 0))
        {
            if (count > 0 && range.Start <= ranges[count - 1].End)
            {
                ranges[count - 1] = ranges[count - 1] with { End = Math.Max(ranges[count - 1].End, range.End) };
            }
            else
            {
                ranges[count++] = range;
            }
        }

        ranges.RemoveRange(count, ranges.Count - count);
    }

    private int FirstAfter(long position)
    {
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
