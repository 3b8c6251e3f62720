namespace HrdMedia.Pipelines.Tests;

/// <summary>Counts what is written to it.</summary>
internal sealed class LargeFile : Stream
{
    public long Written { get; private set; }

    public int LongestPiece { get; private set; }

    public bool IsComplete { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => !IsComplete;

    public override long Length => Written;

    public override long Position { get => Written; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(IsComplete, this);
        Written += buffer.Length;
        LongestPiece = Math.Max(LongestPiece, buffer.Length);
    }

    protected override void Dispose(bool disposing)
    {
        IsComplete = true;
        base.Dispose(disposing);
    }
}
