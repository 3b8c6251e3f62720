using System.Buffers;
using System.IO.Pipelines;

namespace HrdMedia.Theme;

/// <summary>A buffer in the shape that Razor slices write to. Nothing is held back, so a flush is done at once.</summary>
/// <param name="target">Where the bytes go.</param>
internal sealed class BufferPipe(IBufferWriter<byte> target) : PipeWriter
{
    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => 0;

    public override void Advance(int bytes) => target.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => target.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => target.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(default(FlushResult));

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }
}
