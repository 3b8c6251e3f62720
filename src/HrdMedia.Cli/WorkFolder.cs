using System.Collections.Concurrent;

namespace HrdMedia.Cli;

/// <summary>
/// The folder beside the output in which the next site grows: <c>.output.work/</c> for <c>output/</c>. On the same file system,
/// so that files can be linked and folders exchanged.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string folder;
    private readonly string next;
    private readonly Claim claim;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    private WorkFolder(string folder, Claim claim)
    {
        this.folder = folder;
        this.claim = claim;
        next = Path.Combine(folder, "next");
    }

    /// <summary>Opens it empty, for one process at a time.</summary>
    /// <exception cref="IOException">Another build has it.</exception>
    public static WorkFolder Open(string output)
    {
        var folder = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.work");
        var work = new WorkFolder(folder, Claim.Take(folder, output));
        try
        {
            work.Restore(output);
            work.Empty();
            Directory.CreateDirectory(work.next);
            return work;
        }
        catch
        {
            work.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file of the next site.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(New(path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    /// <summary>Creates a file of the next site.</summary>
    public FileStream Create(string path) =>
        new(New(path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

    /// <summary>Makes unchanged files of the old site some of the next: the same bytes on disk, under two names.</summary>
    /// <param name="old">The folder of the old site.</param>
    /// <param name="paths">The files, from there.</param>
    public void Link(string old, IReadOnlyCollection<string> paths)
    {
        // Folders one after another: nearly all stand in one, and whoever makes another there waits for it, spinning.
        var links = paths.Select(path => (From: Path.Combine(old, path), To: New(path))).ToArray();
        Parallel.ForEach(links, link => FileSystem.Link(link.From, link.To));
    }

    /// <summary>Puts the next site in the output's place.</summary>
    public void Exchange(string output)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(next, output);
            return;
        }

        if (FileSystem.TryExchange(next, output))
        {
            return;
        }

        // Without a single step, the old site stands aside for an instant; Restore brings it back if that instant is the last.
        Directory.Move(output, Aside);
        Directory.Move(next, output);
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose()
    {
        try
        {
            Empty();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is published or left as it was by now: the next build takes away what this one could not.
        }

        claim.Dispose();
    }

    // The path of a file that is not there yet, in a folder that is. Nobody else has this one: a lock on each file would be one
    // more call of the system. And what is opened to be emptied, as FileMode.Create does, is flushed by ext4 when it is closed.
    private string New(string path)
    {
        var full = Path.Combine(next, path);
        var folder = Path.GetDirectoryName(full.AsSpan());
        if (!folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder))
        {
            // Known when it is there: another worker may come meanwhile.
            Directory.CreateDirectory(folder.ToString());
            folders[folder.ToString()] = true;
        }

        return full;
    }

    private string Aside => Path.Combine(folder, "old");

    private void Restore(string output)
    {
        if (!Directory.Exists(output) && Directory.Exists(Aside))
        {
            Directory.Move(Aside, output);
        }
    }

    private void Empty()
    {
        foreach (var left in Directory.EnumerateDirectories(folder))
        {
            Directory.Delete(left, recursive: true);
        }
    }
}
