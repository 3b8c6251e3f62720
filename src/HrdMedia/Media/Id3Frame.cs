using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Media;

/// <summary>A frame of an ID3v2 tag, without what only its transport needs.</summary>
/// <param name="Id">Three letters in version 2, four later.</param>
/// <param name="Data">Its content.</param>
/// <param name="Version">The tag's version: 2, 3 or 4.</param>
internal sealed record Id3Frame(string Id, byte[] Data, int Version)
{
    /// <summary>The frames of a tag; those after damage, and what is packed or encrypted, are left out.</summary>
    /// <param name="head">The tag's ten bytes of header.</param>
    /// <param name="body">What follows it.</param>
    public static IReadOnlyList<Id3Frame> List(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var (version, flags) = (head[3], head[5]);
        var isUnsynchronised = (flags & 0x80) != 0;
        if (isUnsynchronised && version < 4)
        {
            body = Resynchronise(body);
            isUnsynchronised = false;
        }

        if ((flags & 0x40) != 0 && version > 2 && body.Length > 4)
        {
            // ID3v2.4 counts the field of the length itself, ID3v2.3 does not.
            var extended = version == 4 ? SyncSafe(body) ?? 0 : 4L + BinaryPrimitives.ReadUInt32BigEndian(body);
            body = body[(int)Math.Min(extended, body.Length)..];
        }

        return List(version, body, isUnsynchronised);
    }

    /// <summary>The frames that stand one after the other.</summary>
    public static IReadOnlyList<Id3Frame> List(int version, ReadOnlySpan<byte> bytes, bool isUnsynchronised)
    {
        var frames = new List<Id3Frame>();
        var head = version == 2 ? 6 : 10;
        while (bytes.Length > head && bytes[0] != 0)
        {
            var size = Size(bytes, version);
            if (size > bytes.Length - head)
            {
                break;
            }

            var format = version == 2 ? 0 : bytes[9];
            if (Content(bytes.Slice(head, (int)size), version, format, isUnsynchronised) is { } content)
            {
                frames.Add(new Id3Frame(Encoding.Latin1.GetString(bytes[..(version == 2 ? 3 : 4)]), content, version));
            }

            bytes = bytes[(head + (int)size)..];
        }

        return frames;
    }

    /// <summary>A number of four bytes with seven bits each (ID3v2.4.0, section 6.2), or null.</summary>
    public static int? SyncSafe(ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return (value & 0x80808080) != 0 ? null
            : (int)(((value >> 3) & 0x0FE00000) | ((value >> 2) & 0x001FC000) | ((value >> 1) & 0x3F80) | (value & 0x7F));
    }

    private static long Size(ReadOnlySpan<byte> bytes, int version) => version switch
    {
        2 => (bytes[3] << 16) | (bytes[4] << 8) | bytes[5],
        3 => BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
        // Old programs wrote all eight bits into version 4 too.
        _ => SyncSafe(bytes[4..]) is { } size ? size : BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
    };

    private static byte[]? Content(ReadOnlySpan<byte> bytes, int version, int format, bool isUnsynchronised)
    {
        var (packed, group) = version == 4 ? (0x0C, 0x40) : (0xC0, 0x20);
        if ((format & packed) != 0)
        {
            return null;
        }

        var skip = ((format & group) != 0 ? 1 : 0) + (version == 4 && (format & 0x01) != 0 ? 4 : 0);
        bytes = bytes[Math.Min(skip, bytes.Length)..];
        return version == 4 && (isUnsynchronised || (format & 0x02) != 0) ? Resynchronise(bytes) : bytes.ToArray();
    }

    // A zero after each byte of ones keeps old players from taking it for sound.
    private static byte[] Resynchronise(ReadOnlySpan<byte> bytes)
    {
        var result = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            result.Add(bytes[i]);
            if (bytes[i] == 0xFF && i + 1 < bytes.Length && bytes[i + 1] == 0)
            {
                i++;
            }
        }

        return [.. result];
    }
}
