using System.Buffers;
using HrdMedia.Media.Tags;

namespace HrdMedia.Media;

/// <summary>Writes recordings without the metadata that they came with (names, places, pictures), every audio frame bit for bit:
/// for the public with tags of our own, and without any.</summary>
public static class AudioCleaner
{
    /// <summary>The exact number of bytes of a published recording, for an enclosure's length (RSS 2.0): the same whatever its
    /// tags say.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static long TaggedLength(Stream source, AudioInfo info)
    {
        var bytes = Opened(source, info);
        return info.Kind != AudioKind.Mp4 ? Plan(bytes, info, PublishedTags.None).Length
            : bytes.Length + (Mp4TagPlace.Find(bytes, Mp4Box.ReadAll(bytes, 0, bytes.Length, out _)) is null ? 0 : TagRoom.Bytes);
    }

    /// <summary>Writes the recording as it is published, in blocks of at most 64 KB; the file is never held in memory.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <param name="tags">What it says of itself.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static void Write(Stream source, AudioInfo info, PublishedTags tags, IBufferWriter<byte> target) =>
        Plan(Opened(source, info), info, tags).Write(source, target);

    /// <summary>The exact number of bytes of the recording without any tags.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static long CleanLength(Stream source, AudioInfo info) =>
        info.Kind == AudioKind.Mp4 ? Opened(source, info).Length : Plan(Opened(source, info), info, null).Length;

    /// <summary>Writes the recording without any tags: what it is told by, whatever its title.</summary>
    /// <param name="source">The file that <paramref name="info"/> was read from.</param>
    /// <param name="info">What <see cref="AudioReader"/> found in it.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the file that was measured.</exception>
    public static void Write(Stream source, AudioInfo info, IBufferWriter<byte> target) =>
        Plan(Opened(source, info), info, null).Write(source, target);

    // What is removed from an MP4 file is blanked in place.
    private static ByteSource Opened(Stream source, AudioInfo info)
    {
        var bytes = new ByteSource(source);
        return bytes.Length == info.Size ? bytes : throw new InvalidMediaException(info.MediaType);
    }

    private static CleanPlan Plan(ByteSource bytes, AudioInfo info, PublishedTags? tags) => info.Kind switch
    {
        AudioKind.Wav => WavCleaner.Plan(bytes, tags),
        AudioKind.Mp4 => Mp4Cleaner.Plan(bytes, tags),
        AudioKind.Mp3 => Mp3Plan(info, tags),
        _ => OggCleaner.Plan(bytes, info, tags),
    };

    private static CleanPlan Mp3Plan(AudioInfo info, PublishedTags? tags)
    {
        var plan = new CleanPlan();
        plan.Bytes(tags is null ? [] : Id3TagWriter.Write(tags));
        foreach (var range in info.Sound)
        {
            plan.Add(new Mp3SoundPiece(range.Start, range.Length));
        }

        return plan;
    }
}
