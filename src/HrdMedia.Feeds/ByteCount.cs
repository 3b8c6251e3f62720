using System.Buffers;

namespace HrdMedia.Feeds;

/// <summary>Counts bytes and keeps none.</summary>
internal sealed class ByteCount : IBufferWriter<byte>
{
    // Written into by everybody at once, and read by nobody.
    private static readonly byte[] Nowhere = new byte[4096];

    /// <summary>The bytes so far.</summary>
    public long Bytes { get; private set; }

    /// <inheritdoc/>
    public void Advance(int count) => Bytes += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) =>
        Nowhere.Length >= sizeHint ? Nowhere : new byte[sizeHint];

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
