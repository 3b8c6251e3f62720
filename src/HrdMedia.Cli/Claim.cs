namespace HrdMedia.Cli;

/// <summary>A process's sole right to a folder: a file in it, locked. The lock ends with the process, however that
/// ends.</summary>
internal sealed class Claim : IDisposable
{
    private const string Name = "claim";

    private readonly string folder;
    private readonly FileStream file;

    private Claim(string folder, FileStream file) => (this.folder, this.file) = (folder, file);

    /// <summary>Takes a folder, which is created when missing.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public static Claim Take(string folder, string output)
    {
        for (; ; )
        {
            Directory.CreateDirectory(folder);
            if (TryOpen(folder, output) is not { } file)
            {
                continue;
            }

            var claim = new Claim(folder, file);
            if (claim.IsStillThere())
            {
                return claim;
            }

            file.Dispose();
        }
    }

    /// <summary>Gives the folder up, and takes it away when it is empty.</summary>
    public void Dispose()
    {
        // First the name, then the lock: who gets the lock later finds the name gone, and takes a new one.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(file.Name);
        }

        file.Dispose();
        try
        {
            if (OperatingSystem.IsWindows())
            {
                File.Delete(file.Name);
            }

            Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build has claimed it since: it is that one's to remove.
        }
    }

    private static FileStream? TryOpen(string folder, string output)
    {
        try
        {
            var file = new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None,
                bufferSize: 0);
            if (FileSystem.TryLock(file.SafeFileHandle))
            {
                return file;
            }

            file.Dispose();
        }
        catch (DirectoryNotFoundException)
        {
            // The build before this one took its folder away in between.
            return null;
        }
        catch (IOException e) when (IsLocked(e))
        {
            // As if it could not be locked.
        }

        throw new IOException($"Another build writes to '{output}'. Wait until it has ended.");
    }

    // The lock may be on a file that its former owner has unlinked: then it guards nothing.
    private bool IsStillThere()
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        // A mark that is seen through the name as well: reading would need the lock, a time does not. Even seconds, because some
        // disks
        // know no others.
        var mark = DateTime.UnixEpoch.AddSeconds(2L * Random.Shared.Next(1 << 29));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(file.Name) == mark;
    }

    // EWOULDBLOCK of Linux and macOS where .NET locks, ERROR_SHARING_VIOLATION of Windows: other failures (a full disk) speak for
    // themselves.
    private static bool IsLocked(IOException e) => (e.HResult & 0xffff) is 11 or 35 or 32;
}
