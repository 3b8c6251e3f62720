using System.Buffers;
using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>Pages with sound, taken over with other page numbers because there are now fewer header pages before them.</summary>
internal sealed record OggPagesPiece(long Start, long Length, int Shift) : CleanPiece(Length)
{
    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        source.Position = Start;
        for (var left = Length; left > 0;)
        {
            var page = target.GetSpan(OggPage.MaxLength);
            var length = ReadPage(source, page, left);
            var number = BinaryPrimitives.ReadUInt32LittleEndian(page[18..]);
            BinaryPrimitives.WriteUInt32LittleEndian(page[18..], number + (uint)Shift);
            OggChecksum.Seal(page[..length]);
            target.Advance(length);
            left -= length;
        }
    }

    private static int ReadPage(Stream source, Span<byte> page, long left)
    {
        var header = (int)Math.Min(27, left);
        source.ReadExactly(page[..header]);
        if (header < 27 || !page.StartsWith("OggS"u8))
        {
            throw new InvalidMediaException("Ogg");
        }

        int segments = page[26];
        source.ReadExactly(page.Slice(27, segments));
        var body = 0;
        foreach (var lacing in page.Slice(27, segments))
        {
            body += lacing;
        }

        var length = 27 + segments + body;
        source.ReadExactly(page.Slice(27 + segments, body));
        return length <= left ? length : throw new InvalidMediaException("Ogg");
    }
}
