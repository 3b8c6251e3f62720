using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace HrdMedia.Text;

/// <summary>Writes UTF-8 straight into a target's memory, so that a part of a few bytes is a copy and no call;
/// <see cref="Flush"/> passes on the last of it.</summary>
/// <param name="target">Where it goes; its memory is that of arrays.</param>
public class Utf8Room(IBufferWriter<byte> target) : IBufferWriter<byte>
{
    private byte[] room = [];
    private int start;
    private int length;
    private int end;

    private Span<byte> Rest => room.AsSpan(length, end - length);

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return room.AsMemory(length, end - length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return Rest;
    }

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(Rest);
        length += utf8.Length;
    }

    /// <summary>Characters as they are; half of one that takes two is U+FFFD.</summary>
    public void Raw(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        if (Ascii.FromUtf16(text, Rest, out var written) == OperationStatus.InvalidData)
        {
            Reserve(Encoding.UTF8.GetByteCount(text));
            written = Encoding.UTF8.GetBytes(text, Rest);
        }

        length += written;
    }

    /// <summary>Passes on what is written.</summary>
    public void Flush()
    {
        target.Advance(length - start);
        (room, start, length, end) = ([], 0, 0, 0);
    }

    private void Reserve(int bytes)
    {
        if (bytes > end - length)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        target.Advance(length - start);
        if (!MemoryMarshal.TryGetArray<byte>(target.GetMemory(bytes), out var given))
        {
            throw new InvalidOperationException("UTF-8 is written into arrays, and the target's memory is none.");
        }

        (room, start, length, end) = (given.Array!, given.Offset, given.Offset, given.Offset + given.Count);
    }
}
