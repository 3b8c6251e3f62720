using System.Buffers;

namespace HrdMedia.Pipelines;

/// <summary>One worker's buffer: holds an output until it is whole, and lets it pass through when it grows too large.</summary>
internal sealed class OutputBuffer(IOutputSink sink) : IBufferWriter<byte>
{
    private const int Limit = 2 << 20;

    // Most outputs fit it, and it is no large object: two of the whole size make .NET collect the heap before a byte is written.
    private const int Small = 80_000;

    private ArrayBufferWriter<byte> buffer = new(Small);
    private Output? current;
    private Stream? large;

    public void Advance(int count) => buffer.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Spill();
        Grow(sizeHint);
        return buffer.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Spill();
        Grow(sizeHint);
        return buffer.GetSpan(sizeHint);
    }

    /// <summary>Renders one output into the sink; <paramref name="check"/> sees its bytes if they fit the buffer.</summary>
    public void Run(Output output, Action<Output, ReadOnlySpan<byte>> check)
    {
        current = output;
        buffer.ResetWrittenCount();
        try
        {
            output.Write(this);
            if (large is null)
            {
                check(output, buffer.WrittenSpan);
                sink.Write(output, buffer.WrittenSpan);
            }
            else
            {
                large.Write(buffer.WrittenSpan);
            }
        }
        finally
        {
            // Also after a failure: the next output must not flow into this one's file.
            large?.Dispose();
            large = null;
        }
    }

    private void Spill()
    {
        if (buffer.WrittenCount < Limit)
        {
            return;
        }

        large ??= sink.OpenLarge(current!);
        large.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    // To the whole of it at once: growing by and by would leave the smaller ones behind, and pages that are never touched cost
    // nothing.
    private void Grow(int sizeHint)
    {
        if (buffer.Capacity == Small && buffer.FreeCapacity < Math.Max(sizeHint, 1))
        {
            var whole = new ArrayBufferWriter<byte>(Limit + (64 << 10));
            whole.Write(buffer.WrittenSpan);
            buffer = whole;
        }
    }
}
