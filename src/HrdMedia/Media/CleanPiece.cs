using System.Buffers;

namespace HrdMedia.Media;

/// <summary>A run of bytes of a cleaned file.</summary>
internal abstract record CleanPiece(long Length)
{
    protected const int BlockSize = 64 * 1024;

    public abstract void Write(Stream source, IBufferWriter<byte> target);
}

/// <summary>Bytes taken over from the source as they are.</summary>
internal sealed record CopyPiece(long Start, long Length) : CleanPiece(Length)
{
    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        source.Position = Start;
        for (var left = Length; left > 0;)
        {
            var span = target.GetSpan(BlockSize);
            var read = source.Read(span[..(int)Math.Min(left, span.Length)]);
            if (read == 0)
            {
                throw new EndOfStreamException("The file became shorter while it was read.");
            }

            target.Advance(read);
            left -= read;
        }
    }
}

/// <summary>Bytes made anew.</summary>
internal sealed record BytesPiece(byte[] Content) : CleanPiece(Content.Length)
{
    public override void Write(Stream source, IBufferWriter<byte> target) => target.Write(Content);
}

/// <summary>Zeros where metadata was, for formats that point at their sound by its offset.</summary>
internal sealed record ZerosPiece(long Length) : CleanPiece(Length)
{
    public override void Write(Stream source, IBufferWriter<byte> target)
    {
        for (var left = Length; left > 0;)
        {
            var span = target.GetSpan(BlockSize);
            span = span[..(int)Math.Min(left, span.Length)];
            span.Clear();
            target.Advance(span.Length);
            left -= span.Length;
        }
    }
}
