namespace HrdMedia.Cli.Serve;

/// <summary>
/// Waits until files may have changed: at once where the system tells of changes, and after an interval in any case, because
/// network folders, containers and full tables of watches do not.
/// </summary>
internal sealed class ChangeWatch : IDisposable
{
    private readonly AutoResetEvent told = new(false);
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder that the others stand in.</param>
    /// <param name="folders">The folders, from the root; one that does not exist is only asked for at intervals.</param>
    /// <param name="touched">Told of each path that changes, from the root, with <c>/</c>; empty when it is not known
    /// which.</param>
    public ChangeWatch(string root, IEnumerable<string> folders, Action<string> touched)
    {
        foreach (var folder in folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists))
        {
            try
            {
                watchers.Add(Watch(folder, path =>
                {
                    touched(path.Length == 0 ? "" : Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));
                    Tell();
                }));
            }
            catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
            {
                // No watch is left on this machine: the interval has to do.
            }
        }
    }

    /// <summary>How long it must be quiet after a change: editors write a file in several steps, or rename it.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(30);

    /// <summary>How often quiet is waited for, so that a program that never stops writing does not hold everything up.</summary>
    public int Patience { get; init; } = 10;

    /// <summary>Says that something has changed.</summary>
    public void Tell() => told.Set();

    /// <summary>Waits for a change and the quiet after it, or for the end of the interval.</summary>
    /// <returns>Whether a change was told of.</returns>
    public bool Wait(TimeSpan interval, CancellationToken stop)
    {
        if (WaitHandle.WaitAny([told, stop.WaitHandle], interval) != 0)
        {
            return false;
        }

        for (var i = 0; i < Patience && told.WaitOne(Quiet); i++)
        {
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Not the event: who is told of the end a moment late may still tell of something.
        watchers.ForEach(watcher => watcher.Dispose());
    }

    private static FileSystemWatcher Watch(string folder, Action<string> changed)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 << 10,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => changed(e.FullPath);
        watcher.Created += (_, e) => changed(e.FullPath);
        watcher.Deleted += (_, e) => changed(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            changed(e.OldFullPath);
            changed(e.FullPath);
        };
        // Too many at once: what changed is not known, so everything is looked at.
        watcher.Error += (_, _) => changed("");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
