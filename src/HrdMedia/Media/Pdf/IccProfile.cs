using System.Buffers.Binary;

namespace HrdMedia.Media.Pdf;

/// <summary>A colour profile (ICC.1:2010) with what computes colours, and without what says whose screen or scanner it is of, and
/// since when.</summary>
internal static class IccProfile
{
    private const int Head = 128;
    private const int MaxTags = 100;

    private static readonly string[] Kept =
    [
        "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "chrm", "lumi", "A2B0", "A2B1", "A2B2",
        "B2A0",
        "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "B2D0", "B2D1", "B2D2", "gamt",
    ];

    // Every profile has both; readers that look for them find them empty.
    private static readonly byte[] Description =
        [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, 1, .. new byte[79]];

    private static readonly byte[] Rights = [.. "text"u8, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The cleaned profile; of what is none nothing, and readers take the colours by their number.</summary>
    public static byte[] Clean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Head + 4 || !bytes[36..40].SequenceEqual("acsp"u8))
        {
            return [];
        }

        var tags = new List<(byte[] Name, byte[] Data)> { ("desc"u8.ToArray(), Description), ("cprt"u8.ToArray(), Rights) };
        var count = Math.Min(MaxTags, BinaryPrimitives.ReadUInt32BigEndian(bytes[Head..]));
        for (var at = Head + 4; at + 12 <= bytes.Length && count > 0; at += 12, count--)
        {
            var (start, length) = (BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..]),
                BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]));
            var name = bytes.Slice(at, 4).ToArray();
            if (Kept.Any(kept => name.AsSpan().SequenceEqual(System.Text.Encoding.ASCII.GetBytes(kept))) &&
                (long)start + length <= bytes.Length)
            {
                tags.Add((name, bytes.Slice((int)start, (int)length).ToArray()));
            }
        }

        return Written(bytes, tags);
    }

    private static byte[] Written(ReadOnlySpan<byte> source, List<(byte[] Name, byte[] Data)> tags)
    {
        var (head, body) = (new byte[Head + 4 + (12 * tags.Count)], new MemoryStream());
        // Version, class, colours, and the light that is meant; not: program, date, system, device, its maker, its number.
        source[8..24].CopyTo(head.AsSpan(8));
        source[36..40].CopyTo(head.AsSpan(36));
        source[64..80].CopyTo(head.AsSpan(64));
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(Head), tags.Count);
        foreach (var ((name, data), i) in tags.Select((tag, i) => (tag, i)))
        {
            var row = head.AsSpan(Head + 4 + (12 * i), 12);
            name.CopyTo(row);
            BinaryPrimitives.WriteInt32BigEndian(row[4..], head.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(row[8..], data.Length);
            body.Write(data);
            body.Write(new byte[(4 - (data.Length % 4)) % 4]);
        }

        BinaryPrimitives.WriteInt32BigEndian(head, head.Length + (int)body.Length);
        return [.. head, .. body.ToArray()];
    }
}
