using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>
/// Publishes a site whole: files that differ are written beside the output folder; when all are there, a complete new folder of
/// links and new files takes the old one's place in a single step of the file system. Killed at any instant, the output is the
/// old site or the new one. A file of the output is never opened for writing.
/// </summary>
internal sealed class Publication : IOutputSink, IDisposable
{
    private readonly string output;
    private readonly WorkFolder work;
    private int added;
    private int changed;

    private Publication(string output, WorkFolder work) => (this.output, this.work) = (output, work);

    /// <summary>Begins; what an earlier run that was killed has left is removed.</summary>
    /// <exception cref="IOException">Another build writes to the same folder, or it holds something that is no site.</exception>
    public static Publication Begin(string output)
    {
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() &&
            !File.Exists(Path.Combine(output, "index.html")))
        {
            throw new IOException($"The folder '{output}' holds other things than a site. Name another one with --output.");
        }

        return new Publication(output, WorkFolder.Open(output));
    }

    /// <inheritdoc/>
    public void Write(Output output, ReadOnlySpan<byte> bytes)
    {
        var old = Path.Combine(this.output, output.Path);
        if (ExistingFile.Holds(old, bytes))
        {
            return;
        }

        Count(old);
        using var file = work.Create(output.Path, bytes.Length);
        file.Write(bytes);
    }

    /// <inheritdoc/>
    public Stream OpenLarge(Output output) => new LargeFile(this, output.Path, work.Create(output.Path, 0));

    /// <summary>Puts the new site in the old one's place, if they differ.</summary>
    /// <param name="paths">Every file that the new site has.</param>
    public PublicationChanges Complete(IEnumerable<string> paths)
    {
        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        var removed = Stale(wanted).Count();
        var changes = new PublicationChanges(added, changed, removed);
        if (!changes.IsNone)
        {
            foreach (var path in wanted.Where(p => !work.Has(p)))
            {
                work.Link(Path.Combine(output, path), path);
            }

            work.Exchange(output);
        }

        return changes;
    }

    /// <inheritdoc/>
    public void Dispose() => work.Dispose();

    private void Keep(string path, string written)
    {
        var old = Path.Combine(output, path);
        if (ExistingFile.IsSame(old, written))
        {
            work.Delete(path);
        }
        else
        {
            Count(old);
        }
    }

    private void Count(string old) => Interlocked.Increment(ref File.Exists(old) ? ref changed : ref added);

    private IEnumerable<string> Stale(HashSet<string> wanted) => !Directory.Exists(output) ? []
        : Directory.EnumerateFiles(output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(file => !wanted.Contains(Path.GetRelativePath(output, file).Replace(Path.DirectorySeparatorChar, '/')));

    // A file too large for a buffer is written first and compared afterwards.
    private sealed class LargeFile(Publication publication, string path, FileStream file) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => file.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => file.Write(buffer);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                file.Dispose();
                publication.Keep(path, file.Name);
            }

            base.Dispose(disposing);
        }
    }
}
