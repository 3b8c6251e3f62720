using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Media;

/// <summary>Reads title and chapters from the ID3v2 tag at the start of an MP3 (id3.org: ID3v2.2 to 2.4; ID3v2 Chapter Frame
/// Addendum 1.0). What is damaged is left out.</summary>
public static class Id3Reader
{
    // Covers and chapter pictures of a long episode fit in; a hostile file may announce 256 MB.
    private const int MaxBytes = 32 << 20;

    /// <summary>The tags, or none.</summary>
    /// <param name="stream">The file; it must be able to seek, and is left open.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RecordingTags Read(Stream stream)
    {
        var head = new byte[10];
        stream.Position = 0;
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length ||
            !head.AsSpan(0, 3).SequenceEqual("ID3"u8) || head[3] is < 2 or > 4 ||
            Id3Frame.SyncSafe(head.AsSpan(6)) is not int size || size > MaxBytes)
        {
            return RecordingTags.None;
        }

        var body = new byte[size];
        var count = stream.ReadAtLeast(body, body.Length, throwOnEndOfStream: false);
        return Read(Id3Frame.List(head, body.AsSpan(0, count)));
    }

    private static RecordingTags Read(IReadOnlyList<Id3Frame> frames)
    {
        var listed = frames.Where(f => f.Id == "CTOC").SelectMany(f => Children(f.Data)).ToHashSet(StringComparer.Ordinal);
        var chapters = frames.Where(f => f.Id == "CHAP").Select(f => Chapter(f, listed)).OfType<TaggedChapter>();
        return new RecordingTags(Title(frames), [.. chapters.OrderBy(c => c.Start)]);
    }

    private static string Title(IEnumerable<Id3Frame> frames) =>
        frames.FirstOrDefault(f => f.Id is "TIT2" or "TT2") is { } title ? Text(title.Data) : "";

    private static TaggedChapter? Chapter(Id3Frame frame, HashSet<string> listed)
    {
        const int times = 16;
        var name = frame.Data.AsSpan().IndexOf((byte)0);
        if (name < 0 || frame.Data.Length < name + 1 + times)
        {
            return null;
        }

        var start = BinaryPrimitives.ReadUInt32BigEndian(frame.Data.AsSpan(name + 1));
        var inner = Id3Frame.List(frame.Version, frame.Data.AsSpan(name + 1 + times), isUnsynchronised: false);
        return new TaggedChapter(TimeSpan.FromMilliseconds(start), Title(inner),
            listed.Count == 0 || listed.Contains(Encoding.Latin1.GetString(frame.Data, 0, name)));
    }

    // Its own name, flags, a count, and the names of what it lists, each with a zero at its end.
    private static string[] Children(byte[] data)
    {
        var name = data.AsSpan().IndexOf((byte)0);
        return name < 0 || data.Length < name + 3 ? []
            : [.. Encoding.Latin1.GetString(data, name + 3, data.Length - name - 3).Split('\0').Take(data[name + 2])];
    }

    private static string Text(byte[] data)
    {
        if (data.Length < 2)
        {
            return "";
        }

        var bytes = data.AsSpan(1);
        var text = data[0] switch
        {
            1 when bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            1 => Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF'),
            2 => Encoding.BigEndianUnicode.GetString(bytes),
            3 => Encoding.UTF8.GetString(bytes),
            _ => Encoding.Latin1.GetString(bytes),
        };
        text = text.Split('\0')[0];
        // Half a text is worse than none: somebody would take it for what was meant.
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? ""
            : string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
