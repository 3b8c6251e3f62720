using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures MP3 files: by the encoder's own count, else by constant bit rate, else by following all frames.</summary>
internal static class Mp3Reader
{
    /// <summary>How far after the tags the first frame may stand.</summary>
    public const int SearchLimit = 64 * 1024;

    private const string MediaType = "audio/mpeg";

    public static MediaReading<AudioInfo> Read(ByteSource source, string name)
    {
        var start = Mp3Tags.SkipLeading(source);
        if (start > source.Length)
        {
            return Truncated(name, "it ends inside its own tags");
        }

        var end = Mp3Tags.SkipTrailing(source, start);
        start = Mp3Frames.Find(source, start, end, SearchLimit, out var first);
        if (start < 0)
        {
            return MediaReading<AudioInfo>.Bad(
                AudioNoFrames, $"'{name}' has tags but no sound in it. Export the recording again as MP3.");
        }

        var count = Mp3VbrHeader.Read(source, start, first);
        var available = end - start + Mp3Frame.MaxLength;
        if (count.Bytes > available || count.Frames * first.ShortestLength > available)
        {
            return Truncated(name, $"its header announces {Math.Max(count.Bytes, count.Frames * first.ShortestLength)} "
                + $"bytes of sound, the file has {end - start}");
        }

        return Measure(source, name, new(start, end), first, count);
    }

    private static MediaReading<AudioInfo> Measure(
        ByteSource source, string name, ByteRange range, Mp3Frame first, Mp3VbrHeader count)
    {
        var whole = range with { End = TrimEnd(source, range, first) };
        if (whole.End > 0 && (CountedSeconds(whole, first, count) ?? ConstantSeconds(source, whole, first, count)) is { } known)
        {
            return Good(source, known, [whole]);
        }

        return Mp3Frames.Walk(source, range.Start, range.End, first) is { } walk
            ? Good(source, walk.Seconds, walk.Ranges)
            : MediaReading<AudioInfo>.Bad(
                AudioDamaged, $"'{name}' is interrupted by large parts that are not sound. Export the recording again as MP3.");
    }

    // Files glued together keep the first one's count: it is believed only when its bytes reach about the end.
    private static double? CountedSeconds(ByteRange range, Mp3Frame first, Mp3VbrHeader count) =>
        count.Frames > 0 && count.Bytes + (range.Length / 100) + 4096 >= range.Length
            ? count.Frames * first.Samples / (double)first.SampleRate
            : null;

    private static double? ConstantSeconds(ByteSource source, ByteRange range, Mp3Frame first, Mp3VbrHeader count)
    {
        if (count.Frames > 0 || count.Bytes > 0 || !HasOneRate(source, range, range.Start, first, 32))
        {
            return null;
        }

        for (var i = 1; i < 8; i++)
        {
            var from = range.Start + (range.Length * i / 8);
            var at = Mp3Frames.Find(source, from, range.End, Mp3Frame.MaxLength * 2, out _);
            if (at < 0 || !HasOneRate(source, range, at, first, 8))
            {
                return null;
            }
        }

        return range.Length * 8.0 / first.BitRate;
    }

    private static bool HasOneRate(ByteSource source, ByteRange range, long offset, Mp3Frame first, int frames)
    {
        for (var i = 0; i < frames && offset + 4 <= range.End; i++)
        {
            if (!Mp3Frame.TryRead(source, offset, out var frame) || !frame.Fits(first) || frame.BitRate != first.BitRate)
            {
                return false;
            }

            offset += frame.Length;
        }

        return true;
    }

    /// <summary>The end of the last frame, without padding and unknown tags after it; -1 when it is far away.</summary>
    private static long TrimEnd(ByteSource source, ByteRange range, Mp3Frame first)
    {
        var from = Math.Max(range.Start, range.End - SearchLimit);
        for (var tries = 0; tries < 16; tries++)
        {
            var at = Mp3Frames.Find(source, from, range.End, SearchLimit, out var frame);
            if (at < 0)
            {
                return -1;
            }

            if (frame.Fits(first))
            {
                var frames = 0L;
                var stop = Mp3Frames.Follow(source, at, range.End, first, ref frames);
                return Mp3Frames.Find(source, stop + 1, range.End, SearchLimit, out _) < 0 ? stop : -1;
            }

            from = at + 1;
        }

        return -1;
    }

    private static MediaReading<AudioInfo> Good(ByteSource source, double seconds, IReadOnlyList<ByteRange> sound) =>
        MediaReading<AudioInfo>.Good(
            new(AudioKind.Mp3, MediaType, source.Length, TimeSpan.FromSeconds(seconds), sound));

    private static MediaReading<AudioInfo> Truncated(string name, string how) =>
        MediaReading<AudioInfo>.Bad(
            AudioTruncated, $"'{name}' is cut off: {how}. Copy the file again, or export the recording again as MP3.");
}
