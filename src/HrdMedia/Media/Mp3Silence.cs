namespace HrdMedia.Media;

/// <summary>Silence in Layer III: frames in which no channel has a bit of spectrum (ISO/IEC 11172-3, 2.4.1.7 and 13818-3,
/// 2.4.1.7: part2_3_length). Encoders make them of digital silence alone; the noise of a quiet room has bits.</summary>
internal static class Mp3Silence
{
    private const int FirstWindow = 16 * 1024;
    private const int LargestWindow = 4 << 20;

    public static Silence Read(ByteSource source, ByteRange first, ByteRange last) =>
        !Mp3Frame.TryRead(source, first.Start, out var frame) ? default
            : new Silence(Length(frame, Leading(source, first, frame)), Length(frame, Trailing(source, last)));

    private static long Leading(ByteSource source, ByteRange range, Mp3Frame like)
    {
        var frames = 0L;
        for (var at = range.Start; IsSilent(source, at, range.End, like, out var frame) &&
            Length(like, frames) < SilenceReader.Most; at += frame.Length)
        {
            frames++;
        }

        return frames;
    }

    // Frames can be followed only forwards: as long as all of what was looked at is silent, more is looked at.
    private static long Trailing(ByteSource source, ByteRange range)
    {
        for (var window = FirstWindow; ; window *= 4)
        {
            var from = Math.Max(range.Start, range.End - window);
            var at = Mp3Frames.Find(source, from, range.End, FirstWindow, out var like);
            if (at < 0)
            {
                return 0;
            }

            var (all, silent) = (0L, 0L);
            for (; Mp3Frame.TryRead(source, at, out var frame) && frame.Fits(like) && at < range.End; at += frame.Length)
            {
                silent = IsSilent(source, at, range.End, like, out _) ? silent + 1 : 0;
                all++;
            }

            if (silent < all || from == range.Start || window >= LargestWindow)
            {
                return silent;
            }
        }
    }

    private static bool IsSilent(ByteSource source, long at, long end, Mp3Frame like, out Mp3Frame frame)
    {
        if (at >= end || !Mp3Frame.TryRead(source, at, out frame) || !frame.Fits(like))
        {
            frame = default;
            return false;
        }

        var hasChecksum = (source[at + 1] & 1) == 0;
        var (channels, granules) = (frame.IsMono ? 1 : 2, frame.IsMpeg1 ? 2 : 1);
        var bit = (frame.IsMpeg1, frame.IsMono) switch { (true, true) => 18, (true, false) => 20, (false, true) => 9, _ => 10 };
        var start = at + 4 + (hasChecksum ? 2 : 0);
        for (var part = 0; part < channels * granules; part++, bit += frame.IsMpeg1 ? 59 : 63)
        {
            if (((source.Big32(start + (bit / 8)) >> (32 - 12 - (bit % 8))) & 0xFFF) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static TimeSpan Length(Mp3Frame frame, long frames) =>
        TimeSpan.FromSeconds(frames * frame.Samples / (double)frame.SampleRate);
}
