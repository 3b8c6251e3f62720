using System.Buffers.Binary;

namespace HrdMedia.Tests.Media;

/// <summary>Writes the header of Fraunhofer's encoder by hand: no free encoder does.</summary>
public static class Vbri
{
    public static byte[] From(byte[] frames)
    {
        // MPEG-1 Layer III, 64 kbit/s, 44.1 kHz, mono: 208 bytes.
        var header = new byte[208];
        ((byte[])[0xFF, 0xFB, 0x50, 0xC4]).CopyTo(header, 0);
        "VBRI"u8.CopyTo(header.AsSpan(36));
        header[41] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(46), (uint)(frames.Length + header.Length));
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(50), (uint)Count(frames));
        return [.. header, .. frames];
    }

    // The two halves have 104/105 and 417/418 bytes a frame.
    private static int Count(byte[] frames)
    {
        var count = 0;
        for (var i = 0; i + 4 <= frames.Length; count++)
        {
            Assert.Equal(0xFF, frames[i]);
            var padding = (frames[i + 2] >> 1) & 1;
            i += ((frames[i + 2] >> 4) == 1 ? 104 : 417) + padding;
        }

        return count;
    }
}
