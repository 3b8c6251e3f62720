using System.Buffers;
using System.IO.Pipelines;

namespace HrdMedia.Syndication;

/// <summary>Passes everything on to a target, and a copy to whoever watches.</summary>
/// <param name="target">Gets the bytes.</param>
/// <param name="watcher">Gets the same bytes.</param>
internal sealed class WatchedWriter(IBufferWriter<byte> target, PipeWriter watcher) : IBufferWriter<byte>
{
    private const int FlushEvery = 1 << 15;

    private Memory<byte> lent;
    private int unseen;

    /// <inheritdoc/>
    public void Advance(int count)
    {
        watcher.Write(lent.Span[..count]);
        target.Advance(count);
        lent = lent[count..];
        unseen += count;
        if (unseen >= FlushEvery)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => lent = target.GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Lets the watcher see what has been written; waits while it is behind.</summary>
    public void Flush()
    {
        unseen = 0;
        watcher.FlushAsync().AsTask().GetAwaiter().GetResult();
    }
}
