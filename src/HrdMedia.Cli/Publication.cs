using System.Collections.Concurrent;
using System.Security.Cryptography;
using HrdMedia.Cli.Mirrors;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>
/// Publishes a site whole: files that differ are written beside the output folder; when all are there, a complete new folder of
/// links
/// and new files takes the old one's place in a single step of the file system. Killed at any instant, the output is the old
/// site or
/// the new one. A file of the output is never opened for writing. Of the old site nothing stays but empty folders that the new
/// one has too (<see cref="KeptFolders"/>).
/// </summary>
internal sealed class Publication : IOutputSink, IDisposable
{
    private readonly string output;
    private readonly WorkFolder work;
    private readonly Manifest manifest = new();
    private readonly KeptOutputs? kept;

    // Whether each has been seen to be no link.
    private readonly ConcurrentDictionary<string, bool> unchanged = new(StringComparer.Ordinal);
    private readonly bool isFirst;
    private int added;
    private int changed;

    private Publication(string output, WorkFolder work, KeptOutputs? kept) =>
        (this.output, this.work, this.kept, isFirst) = (output, work, kept, !Directory.Exists(output));

    /// <summary>Begins; what an earlier run that was killed has left is removed.</summary>
    /// <param name="output">The folder for the site, absolute; a link to a folder stays a link.</param>
    /// <param name="root">The folder that holds <c>episodes/</c>: never the one that is replaced.</param>
    /// <param name="kept">Knows of what the output folder was made; null where nothing is to be known.</param>
    /// <param name="cache">Where folders are kept for the next build; null where none are.</param>
    /// <exception cref="IOException">Another build writes to the same folder, or it holds something that is no site.</exception>
    public static Publication Begin(string output, string root, Func<string, KeptOutputs?>? kept = null,
        string? cache = null)
    {
        var folder = Path.TrimEndingDirectorySeparator(output);
        // Also of a link whose folder an interrupted run has set aside.
        var real = new DirectoryInfo(folder) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : folder;
        OutputFolder.RequireOurs(real, root, cache);
        var work = WorkFolder.Open(real, cache is null ? null : new KeptFolders(cache, real));
        return new Publication(real, work, kept?.Invoke(real));
    }

    /// <inheritdoc/>
    public bool Has(Output output)
    {
        if (isFirst || kept?.Find(output, this.output) is not { } hash)
        {
            return false;
        }

        manifest.Add(output.Path, hash);
        return unchanged[output.Path] = true;
    }

    /// <inheritdoc/>
    public void Write(Output output, ReadOnlySpan<byte> bytes)
    {
        manifest.Add(output.Path, SHA256.HashData(bytes));
        kept?.Add(output);
        Write(output.Path, bytes);
    }

    /// <inheritdoc/>
    public Stream OpenLarge(Output output)
    {
        var old = Path.Combine(this.output, output.Path);
        unchanged[output.Path] = false;
        kept?.Add(output);
        return new LargeFile(ExistingFile.TryOpen(old), () =>
        {
            unchanged.TryRemove(output.Path, out _);
            Count(old);
            return work.Create(output.Path);
        }, hash => manifest.Add(output.Path, hash));
    }

    /// <summary>Puts the new site, with the list of its files, in the old one's place, if they differ.</summary>
    /// <param name="found">The sources about which something was found.</param>
    public PublicationChanges Complete(IReadOnlySet<string> found)
    {
        Write(Routes.Manifest, manifest.Write());
        var wanted = manifest.Hashes.Keys.Append(Routes.Manifest).ToHashSet(StringComparer.Ordinal);
        var there = FolderContents.Of(output);
        var removed = there.Files.Count(file => !wanted.Contains(file));
        var changes = new PublicationChanges(wanted.Count, added, changed, removed);
        if (!changes.IsNone || there.HasOtherFolders(wanted))
        {
            // As the disk lists them, folder by folder: in any order it has half as much again to do.
            work.Link(output, [.. there.Files.Where(unchanged.ContainsKey).Union(unchanged.Keys)
                .Select(path => KeyValuePair.Create(path, unchanged[path]))]);
            work.Exchange(output, there);
        }

        kept?.Save(output, found);
        return changes;
    }

    /// <inheritdoc/>
    public void Dispose() => work.Dispose();

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var old = Path.Combine(output, path);
        if (!isFirst && ExistingFile.Holds(old, bytes))
        {
            unchanged[path] = false;
            return;
        }

        Count(old);
        work.Write(path, bytes);
    }

    private void Count(string old) => Interlocked.Increment(ref !isFirst && File.Exists(old) ? ref changed : ref added);
}
