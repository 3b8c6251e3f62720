using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures WAV files: RIFF (and RF64, EBU Tech 3306) chunks <c>fmt </c> and <c>data</c>.</summary>
internal static class WavReader
{
    private const string MediaType = "audio/wav";

    public static MediaReading<AudioInfo> Read(ByteSource source, string name)
    {
        var chunks = WavChunks.Read(source);
        if (chunks.Format is not { } format || format.Length < 16)
        {
            return Damaged(name, "has no description of its sound ('fmt ')");
        }

        if (chunks.Data is not { } data)
        {
            return Truncated(name, "the part that holds the sound ('data') is missing");
        }

        return CheckFormat(source, name, format) ?? (data.End > source.Length
            ? Truncated(name, $"its header announces {data.Length} bytes of sound, the file has {source.Length - data.Start}")
            : Measure(source, name, format, data));
    }

    private static MediaReading<AudioInfo> Measure(ByteSource source, string name, ByteRange format, ByteRange data)
    {
        long frame = source.Little16(format.Start + 12);
        long rate = source.Little32(format.Start + 4);
        if (frame == 0 || rate == 0)
        {
            return Damaged(name, "says that its sample rate or sample size is 0");
        }

        if (data.Length < frame)
        {
            return MediaReading<AudioInfo>.Bad(
                AudioNoFrames, $"'{name}' has a header but no sound in it. Export the recording again.");
        }

        var seconds = data.Length / frame / (double)rate;
        return MediaReading<AudioInfo>.Good(
            new(AudioKind.Wav, MediaType, source.Length, TimeSpan.FromSeconds(seconds), [data]));
    }

    private static MediaReading<AudioInfo>? CheckFormat(ByteSource source, string name, ByteRange format)
    {
        var tag = source.Little16(format.Start);
        if (tag == 0xFFFE && format.Length >= 26)
        {
            // WAVE_FORMAT_EXTENSIBLE: the real tag is the first two bytes of the sub-format's GUID.
            tag = source.Little16(format.Start + 24);
        }

        return tag is 1 or 3 ? null : MediaReading<AudioInfo>.Bad(
            AudioUnsupported,
            $"'{name}' is a WAV file with compressed sound (format {tag}), which many apps do not play. Export it as MP3.");
    }

    private static MediaReading<AudioInfo> Damaged(string name, string what) =>
        MediaReading<AudioInfo>.Bad(AudioDamaged, $"'{name}' is damaged: it {what}. Export the recording again.");

    private static MediaReading<AudioInfo> Truncated(string name, string how) =>
        MediaReading<AudioInfo>.Bad(
            AudioTruncated, $"'{name}' is cut off: {how}. Copy the file again, or export the recording again.");
}
