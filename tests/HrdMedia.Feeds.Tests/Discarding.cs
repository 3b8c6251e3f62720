using System.Buffers;

namespace HrdMedia.Feeds.Tests;

/// <summary>Counts bytes and forgets them.</summary>
internal sealed class Discarding : IBufferWriter<byte>
{
    private byte[] memory = new byte[4096];

    public long Written { get; private set; }

    public void Advance(int count) => Written += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => memory = sizeHint > memory.Length ? new byte[sizeHint] : memory;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
