using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures Opus (RFC 7845) and Vorbis (Vorbis I, appendix A) in Ogg: the last page has the count.</summary>
internal static class OggReader
{
    private const string MediaType = "audio/ogg";
    private const int OpusRate = 48_000;

    public static MediaReading<AudioInfo> Read(ByteSource source, string name)
    {
        if (!OggPage.TryRead(source, 0, out var first) || first.End > source.Length)
        {
            return Truncated(name, "it ends inside its first page");
        }

        var isOpus = source.Matches(first.BodyStart, "OpusHead"u8);
        var isVorbis = source.Matches(first.BodyStart, "\u0001vorbis"u8);
        if (!isOpus && !isVorbis)
        {
            return Unsupported(name, "holds something else than Opus or Vorbis sound");
        }

        if (OggPage.TryRead(source, first.End, out var second) && second.Serial != first.Serial)
        {
            return Unsupported(name, "holds several streams at once");
        }

        long rate = isOpus ? OpusRate : source.Little32(first.BodyStart + 12);
        long skip = isOpus ? source.Little16(first.BodyStart + 10) : 0;
        return rate == 0
            ? MediaReading<AudioInfo>.Bad(
                AudioDamaged, $"'{name}' is damaged: it says that its sample rate is 0. Export the recording again.")
            : Measure(source, name, first.Serial, isOpus ? AudioKind.OggOpus : AudioKind.OggVorbis, rate, skip);
    }

    private static MediaReading<AudioInfo> Measure(
        ByteSource source, string name, uint serial, AudioKind kind, long rate, long skip)
    {
        if (OggPage.FindLast(source, serial) is not { } last)
        {
            return Truncated(name, "its last page is missing");
        }

        if (last.End > source.Length || !last.IsLast)
        {
            return Truncated(name, "its last page is " + (last.IsLast ? "not whole" : "not marked as the last one"));
        }

        // Positions are samples since the start; a file of ten million years is a lie.
        var samples = last.Granule > long.MaxValue / 4 ? 0 : (long)last.Granule - skip;
        if (samples <= 0 || samples / rate > int.MaxValue || OggHeaders.Read(source, kind) is null)
        {
            return MediaReading<AudioInfo>.Bad(
                AudioNoFrames, $"'{name}' has headers but no sound in it. Export the recording again.");
        }

        return MediaReading<AudioInfo>.Good(new(
            kind, MediaType, source.Length, TimeSpan.FromSeconds(samples / (double)rate), [new(0, last.End)]));
    }

    private static MediaReading<AudioInfo> Unsupported(string name, string what) =>
        MediaReading<AudioInfo>.Bad(
            AudioUnsupported, $"'{name}' is an Ogg file that {what}, which many apps do not play. Export it as MP3.");

    private static MediaReading<AudioInfo> Truncated(string name, string how) =>
        MediaReading<AudioInfo>.Bad(
            AudioTruncated, $"'{name}' is cut off: {how}. Copy the file again, or export the recording again.");
}
