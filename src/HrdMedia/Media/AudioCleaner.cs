using System.Buffers;

namespace HrdMedia.Media;

/// <summary>Writes recordings without metadata (names, places, pictures), every audio frame bit for bit.</summary>
public static class AudioCleaner
{
    /// <summary>The exact number of bytes that <see cref="Write"/> will write, for an enclosure's length (RSS 2.0).</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static long CleanLength(Stream source, AudioInfo info) =>
        info.Kind == AudioKind.Mp4 ? Opened(source, info).Length : Plan(source, info).Length;

    /// <summary>Writes the cleaned recording in blocks of at most 64 KB; the file is never held in memory.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static void Write(Stream source, AudioInfo info, IBufferWriter<byte> target) =>
        Plan(source, info).Write(source, target);

    // What is removed from an MP4 file is blanked in place.
    private static ByteSource Opened(Stream source, AudioInfo info)
    {
        var bytes = new ByteSource(source);
        return bytes.Length == info.Size ? bytes : throw new InvalidMediaException(info.MediaType);
    }

    private static CleanPlan Plan(Stream source, AudioInfo info)
    {
        var bytes = Opened(source, info);
        return info.Kind switch
        {
            AudioKind.Wav => WavCleaner.Plan(bytes),
            AudioKind.Mp4 => Mp4Cleaner.Plan(bytes),
            AudioKind.Mp3 => Mp3Plan(info),
            _ => OggCleaner.Plan(bytes, info),
        };
    }

    private static CleanPlan Mp3Plan(AudioInfo info)
    {
        var plan = new CleanPlan();
        foreach (var range in info.Sound)
        {
            plan.Add(new Mp3SoundPiece(range.Start, range.Length));
        }

        return plan;
    }
}
