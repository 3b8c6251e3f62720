namespace HrdMedia.Media;

/// <summary>Finds and follows Layer III frames in a range of a file.</summary>
internal static class Mp3Frames
{
    // Sound that is cut to pieces more often than this is not a recording but noise.
    private const int MaxRanges = 1000;
    private const int MaxJunk = 1 << 20;

    /// <summary>The first offset from which frames follow each other; -1 when there is none within the limit.</summary>
    public static long Find(ByteSource source, long start, long end, long limit, out Mp3Frame frame)
    {
        frame = default;
        for (var offset = start; offset < end && offset - start < limit; offset++)
        {
            if (source[offset] == 0xFF && IsConfirmed(source, offset, end, out frame))
            {
                return offset;
            }
        }

        return -1;
    }

    /// <summary>Follows all frames; null when the file is more junk than sound.</summary>
    public static Mp3Walk? Walk(ByteSource source, long start, long end, Mp3Frame first)
    {
        var ranges = new List<ByteRange>();
        long frames = 0, junk = 0;
        for (var offset = start; offset >= 0 && offset < end;)
        {
            var stop = Follow(source, offset, end, first, ref frames);
            if (stop > offset)
            {
                ranges.Add(new(offset, stop));
            }

            offset = Find(source, stop + 1, end, MaxJunk, out var next);
            junk += offset < 0 ? 0 : offset - stop;
            if (junk > MaxJunk || ranges.Count > MaxRanges || (offset >= 0 && !next.Fits(first)))
            {
                return null;
            }
        }

        return new(ranges, frames * first.Samples / (double)first.SampleRate);
    }

    /// <summary>The offset after the last frame; a last frame that is cut by the end belongs to the sound.</summary>
    public static long Follow(ByteSource source, long offset, long end, Mp3Frame first, ref long frames)
    {
        while (offset + 4 <= end && Mp3Frame.TryRead(source, offset, out var frame) && frame.Fits(first))
        {
            frames++;
            offset = Math.Min(offset + frame.Length, end);
        }

        return offset;
    }

    // Eleven set bits turn up in any data: only a chain of three headers is sound. The end may come earlier.
    private static bool IsConfirmed(ByteSource source, long offset, long end, out Mp3Frame first)
    {
        if (!Mp3Frame.TryRead(source, offset, out first))
        {
            return false;
        }

        var next = offset + first.Length;
        var seen = 0;
        for (; seen < 2 && next + 4 <= end; seen++)
        {
            if (!Mp3Frame.TryRead(source, next, out var frame) || !frame.Fits(first))
            {
                return false;
            }

            next += frame.Length;
        }

        return seen > 0 || next == end;
    }
}
