using System.Buffers;
using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>Pages with sound, taken over with other page numbers where there are now fewer header pages before them. What is no
/// sound of this stream (pages of another one, headers of a recording glued behind, bytes between pages) becomes zeros.</summary>
internal sealed record OggPagesPiece(long Start, long Length, int Shift, uint Serial) : CleanPiece(Length)
{
    private const byte FirstPage = 2;

    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        var bytes = new ByteSource(source);
        var end = Start + Length;
        var inHeaders = false;
        for (var offset = Start; offset < end;)
        {
            if (!OggPage.TryRead(bytes, offset, out var page) || page.End > end)
            {
                var next = NextPage(bytes, offset + 1, end);
                new ZerosPiece(next - offset).Write(source, target);
                offset = next;
                continue;
            }

            // Headers of a glued recording come after its first page and before any sound.
            var isFirst = (bytes[offset + 5] & FirstPage) != 0;
            inHeaders = isFirst || (inHeaders && page.Granule is 0 or OggPage.NoGranule);
            WritePage(source, page, isSound: page.Serial == Serial && !inHeaders, target);
            offset = page.End;
        }
    }

    private static long NextPage(ByteSource bytes, long offset, long end)
    {
        while (offset < end && !bytes.Matches(offset, "OggS\0"u8))
        {
            offset++;
        }

        return offset;
    }

    private void WritePage(Stream source, OggPage page, bool isSound, IBufferWriter<byte> target)
    {
        var span = target.GetSpan(OggPage.MaxLength)[..(int)(page.End - page.Start)];
        source.Position = page.Start;
        source.ReadExactly(span);
        if (!isSound)
        {
            span[(int)(page.BodyStart - page.Start)..].Clear();
            OggChecksum.Seal(span);
        }
        else if (Shift != 0)
        {
            var number = BinaryPrimitives.ReadUInt32LittleEndian(span[18..]);
            BinaryPrimitives.WriteUInt32LittleEndian(span[18..], number + (uint)Shift);
            OggChecksum.Seal(span);
        }

        target.Advance(span.Length);
    }
}
