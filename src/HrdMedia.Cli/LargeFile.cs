using System.Security.Cryptography;

namespace HrdMedia.Cli;

/// <summary>
/// Takes an output that is too large for a buffer: compared with the old file while the two are the same, written from the first
/// byte
/// that differs. So hours of unchanged audio cost no writing, and no room on the disk.
/// </summary>
/// <param name="old">The old file, or null when there is none; it is disposed.</param>
/// <param name="create">Creates the new file; called at most once.</param>
/// <param name="completed">Told the SHA-256 of what was written, at the end.</param>
internal sealed class LargeFile(FileStream? old, Func<FileStream> create, Action<byte[]> completed) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] block = new byte[1 << 16];
    private FileStream? old = old;
    private FileStream? file;
    private long length;
    private bool isComplete;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    public override void Flush() => file?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        if (file is not null || !IsSame(buffer))
        {
            New().Write(buffer);
        }

        length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isComplete)
        {
            isComplete = true;
            if (file is null && old?.Length != length)
            {
                New();
            }

            file?.Dispose();
            old?.Dispose();
            old = null;
            completed(hash.GetHashAndReset());
            hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsSame(ReadOnlySpan<byte> bytes)
    {
        for (; old is not null && bytes.Length > 0; bytes = bytes[Math.Min(block.Length, bytes.Length)..])
        {
            var part = block.AsSpan(0, Math.Min(block.Length, bytes.Length));
            if (old.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) < part.Length
                || !part.SequenceEqual(bytes[..part.Length]))
            {
                return false;
            }
        }

        return old is not null;
    }

    // What was the same until now is copied from the old file.
    private FileStream New()
    {
        if (file is not null)
        {
            return file;
        }

        file = create();
        if (old is not null)
        {
            old.Position = 0;
            for (var rest = length; rest > 0;)
            {
                var count = old.Read(block, 0, (int)Math.Min(block.Length, rest));
                file.Write(block, 0, count);
                rest -= count;
            }
        }

        return file;
    }
}
