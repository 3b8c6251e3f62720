using System.Buffers;
using System.Buffers.Binary;

namespace HrdMedia.Media.Tags;

/// <summary>Places in an MP4 file, of which those behind the tags move on.</summary>
/// <param name="Start">Where the first stands in the source.</param>
/// <param name="Length">Bytes of all of them.</param>
/// <param name="Width">Bytes of each: 4 in <c>stco</c>, 8 in <c>co64</c>.</param>
/// <param name="Border">Where the tags were put in: what stands there or later has moved.</param>
internal sealed record Mp4OffsetsPiece(long Start, long Length, int Width, long Border) : CleanPiece(Length)
{
    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        source.Position = Start;
        for (var left = Length; left > 0;)
        {
            var span = target.GetSpan(BlockSize)[..(int)Math.Min(left, BlockSize)];
            source.ReadExactly(span);
            for (var at = 0; at + Width <= span.Length; at += Width)
            {
                Move(span.Slice(at, Width));
            }

            target.Advance(span.Length);
            left -= span.Length;
        }
    }

    private void Move(Span<byte> place)
    {
        if (Width == 4 && BinaryPrimitives.ReadUInt32BigEndian(place) is var near && near >= Border)
        {
            BinaryPrimitives.WriteUInt32BigEndian(place, near + TagRoom.Bytes);
        }
        else if (Width == 8 && BinaryPrimitives.ReadUInt64BigEndian(place) is var far && far >= (ulong)Border)
        {
            BinaryPrimitives.WriteUInt64BigEndian(place, far + TagRoom.Bytes);
        }
    }
}
