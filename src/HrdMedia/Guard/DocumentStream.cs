namespace HrdMedia.Guard;

/// <summary>Passes the bytes of a document on, and gives all of them to whoever looks for words in it: they can be read only when
/// it is whole.</summary>
/// <param name="inner">Where they go.</param>
/// <param name="whole">Is given the whole document at the end.</param>
internal sealed class DocumentStream(Stream inner, Action<MemoryStream> whole) : MemoryStream
{
    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && CanRead)
        {
            Position = 0;
            CopyTo(inner);
            inner.Dispose();
            Position = 0;
            whole(this);
        }

        base.Dispose(disposing);
    }
}
