namespace HrdMedia.Guard;

/// <summary>Passes bytes on, and looks for names that must not be said in them, piece by piece.</summary>
/// <param name="inner">Where they go.</param>
/// <param name="search">Looks for the names.</param>
/// <param name="found">Is told of them.</param>
internal sealed class SearchedStream(Stream inner, LeakSearch search, Action<IReadOnlyList<FoundName>> found) : Stream
{
    // Each piece costs a second look at where it begins, and some writers give a few bytes at a time.
    private const int Piece = 256 << 10;

    private readonly List<FoundName> names = [];
    private readonly MemoryStream piece = new();
    private readonly PieceSearch pieces = new(search);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        piece.Write(buffer);
        if (piece.Length >= Piece)
        {
            Look();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            Look();
            found(names);
            names.Clear();
        }

        base.Dispose(disposing);
    }

    private void Look()
    {
        if (piece.Length > 0)
        {
            names.AddRange(pieces.Next(piece.GetBuffer().AsSpan(0, (int)piece.Length)));
            piece.SetLength(0);
        }
    }
}
