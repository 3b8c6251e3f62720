using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>Packs header packets into Ogg pages (RFC 3533, section 6).</summary>
internal static class OggPageWriter
{
    public static List<byte[]> Write(IReadOnlyList<byte[]> packets, uint serial, uint firstSequence)
    {
        var lacing = packets.SelectMany(Lacing).ToList();
        byte[] body = [.. packets.SelectMany(p => p)];
        var pages = new List<byte[]>();
        var position = 0;
        for (var i = 0; i < lacing.Count; i += 255)
        {
            var part = lacing.GetRange(i, Math.Min(255, lacing.Count - i));
            var length = part.Sum(s => s);
            var continues = i > 0 && lacing[i - 1] == 255;
            var page = Page(part, body.AsSpan(position, length), continues);
            BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(14), serial);
            BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(18), firstSequence + (uint)pages.Count);
            OggChecksum.Seal(page);
            pages.Add(page);
            position += length;
        }

        return pages;
    }

    private static byte[] Page(List<byte> lacing, ReadOnlySpan<byte> body, bool continues)
    {
        var granule = lacing.Exists(s => s < 255) ? 0 : OggPage.NoGranule;
        var page = new byte[27 + lacing.Count + body.Length];
        "OggS"u8.CopyTo(page);
        page[5] = (byte)(continues ? 1 : 0);
        BinaryPrimitives.WriteUInt64LittleEndian(page.AsSpan(6), granule);
        page[26] = (byte)lacing.Count;
        lacing.CopyTo(page, 27);
        body.CopyTo(page.AsSpan(27 + lacing.Count));
        return page;
    }

    private static IEnumerable<byte> Lacing(byte[] packet) =>
        Enumerable.Repeat((byte)255, packet.Length / 255).Append((byte)(packet.Length % 255));
}
