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
    private readonly KeptFolders? kept;

    // Those that stand in the next site's, by their paths from there, and whether it has them: a kept one it may not.
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private (string Place, FolderContents Contents)? replaced;

    private WorkFolder(string folder, Claim claim, KeptFolders? kept)
    {
        (this.folder, this.claim, this.kept) = (folder, claim, kept);
        next = Path.Combine(folder, "next");
    }

    /// <summary>Opens it without a file, for one process at a time.</summary>
    /// <param name="output">The folder of the old site.</param>
    /// <param name="kept">Folders that an earlier build has left; null where none may.</param>
    /// <exception cref="IOException">Another build has it.</exception>
    public static WorkFolder Open(string output, KeptFolders? kept)
    {
        var folder = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.work");
        var work = new WorkFolder(folder, Claim.Take(folder, output), kept);
        try
        {
            work.Restore(output);
            work.Empty();
            foreach (var there in kept?.Take(work.next) ?? [])
            {
                work.folders[there] = false;
            }

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
    /// <param name="files">Their paths from there, and whether each is known to be no link.</param>
    public void Link(string old, IReadOnlyCollection<KeyValuePair<string, bool>> files)
    {
        // Folders one after another: nearly all stand in one, and whoever makes another there waits for it, spinning.
        var links = files.Select(file => (From: Path.Combine(old, file.Key), To: New(file.Key), IsFile: file.Value)).ToArray();
        Parallel.ForEach(links, link => FileSystem.Link(link.From, link.To, link.IsFile));
    }

    /// <summary>Puts the next site in the output's place.</summary>
    /// <param name="output">The folder of the old site.</param>
    /// <param name="old">What stands in it.</param>
    public void Exchange(string output, FolderContents old)
    {
        RemoveUnneeded();
        if (!Directory.Exists(output))
        {
            Directory.Move(next, output);
            return;
        }

        if (FileSystem.TryExchange(next, output))
        {
            replaced = (next, old);
            return;
        }

        // Without a single step, the old site stands aside for an instant; Restore brings it back if that instant is the last.
        Directory.Move(output, Aside);
        Directory.Move(next, output);
        replaced = (Aside, old);
    }

    /// <summary>Removes the folder, but for folders that can be kept.</summary>
    public void Dispose()
    {
        try
        {
            Keep();
            Empty();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is published or left as it was by now: the next build takes away what this one could not.
        }

        claim.Dispose();
    }

    // The path of a file that is not there yet, in a folder that is. Nobody else has this one. What is opened to be emptied, as
    // FileMode.Create does, is flushed by ext4 when it is closed.
    private string New(string path)
    {
        var folder = Above(path);
        if (!folders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var isNeeded) || !isNeeded)
        {
            Need(folder.ToString());
        }

        return Path.Combine(next, path);
    }

    private void Need(string needed)
    {
        if (!folders.ContainsKey(needed))
        {
            Directory.CreateDirectory(Path.Combine(next, needed));
        }

        // Known when it is there, with those that it stands in: another worker may come meanwhile.
        for (; !folders.TryGetValue(needed, out var isNeeded) || !isNeeded; needed = Above(needed).ToString())
        {
            folders[needed] = true;
        }
    }

    // The folder that a path names, from the site's, which is the empty one.
    private static ReadOnlySpan<char> Above(string path) => path.AsSpan(0, Math.Max(path.LastIndexOf('/'), 0));

    // An empty folder would be published as well, and may bear the name of somebody who is no more in the site.
    private void RemoveUnneeded()
    {
        foreach (var unneeded in folders.Where(one => !one.Value).Select(one => one.Key).OrderByDescending(one => one.Length))
        {
            Directory.Delete(Path.Combine(next, unneeded));
            folders.TryRemove(unneeded, out _);
        }
    }

    private string Aside => Path.Combine(folder, "old");

    private void Restore(string output)
    {
        if (!Directory.Exists(output) && Directory.Exists(Aside))
        {
            Directory.Move(Aside, output);
        }
    }

    private void Keep()
    {
        try
        {
            if (replaced is var (site, contents))
            {
                kept?.Keep(site, contents, folders.ContainsKey);
            }
            else if (folders.TryGetValue("", out var isNeeded) && !isNeeded)
            {
                kept?.Keep(next);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build makes its folders itself.
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
