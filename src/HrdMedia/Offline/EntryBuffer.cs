using System.Buffers;

namespace HrdMedia.Offline;

/// <summary>Holds a file while it is small; of a larger one only its size and sum.</summary>
internal sealed class EntryBuffer : IBufferWriter<byte>
{
    private const int Limit = 2 << 20;

    private readonly ArrayBufferWriter<byte> kept = new(Limit + (64 << 10));
    private uint crc;
    private long passed;

    /// <summary>Whether all that was written is held.</summary>
    public bool IsWhole => passed == 0;

    /// <summary>What was written, when it is held.</summary>
    public ReadOnlySpan<byte> Written => kept.WrittenSpan;

    /// <summary>Size and sum of all that was written.</summary>
    public ZipSum Sum => new(passed + kept.WrittenCount, Crc32.Append(crc, kept.WrittenSpan));

    public void Clear()
    {
        kept.ResetWrittenCount();
        (crc, passed) = (0, 0);
    }

    public void Advance(int count) => kept.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (kept.WrittenCount >= Limit)
        {
            (crc, passed) = (Crc32.Append(crc, kept.WrittenSpan), passed + kept.WrittenCount);
            kept.ResetWrittenCount();
        }

        return kept.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
