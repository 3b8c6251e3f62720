using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>The checksum of an Ogg page: CRC-32, polynomial 04C11DB7, not reflected, start and end 0 (RFC 3533, 6).</summary>
internal static class OggChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Entry((uint)i << 24))];

    /// <summary>Computes the checksum of a page and writes it into its header.</summary>
    public static void Seal(Span<byte> page)
    {
        page.Slice(22, 4).Clear();
        var sum = 0u;
        foreach (var value in page)
        {
            sum = (sum << 8) ^ Table[(sum >> 24) ^ value];
        }

        BinaryPrimitives.WriteUInt32LittleEndian(page[22..], sum);
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value << 1) ^ ((value & 0x80000000) != 0 ? 0x04C11DB7u : 0);
        }

        return value;
    }
}
