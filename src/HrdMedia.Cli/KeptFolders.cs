using System.IO.Enumeration;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>
/// The folders of the site in an output folder, all empty, kept from one build for the next: to make and to remove them takes
/// longer than all else that an edit of a large catalogue does to the disk. No file of a site is kept there, nor a folder that
/// the site has no more. They are moved, so that they are one build's alone. Safe to delete.
/// </summary>
/// <param name="cache">Where they are kept; none are where that is on another file system than the output.</param>
/// <param name="output">The output folder, absolute.</param>
internal sealed class KeptFolders(string cache, string output)
{
    private readonly string place = Path.Combine(cache, "folders", Fingerprint.Of(output).ToString());

    /// <summary>Moves them, if they are what a build would make beside the new place: folders, empty, open to the same people.
    /// What is not so is removed whole.</summary>
    /// <param name="to">Where nothing stands yet.</param>
    /// <returns>The folders that stand there now, named as in <see cref="FolderContents"/>, itself among them as the empty path;
    /// none when nothing stands there.</returns>
    public IReadOnlyList<string> Take(string to)
    {
        try
        {
            Directory.Move(place, to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is kept, or it cannot be had.
            return [];
        }

        var mode = new DirectoryInfo(Path.GetDirectoryName(to)!).UnixFileMode;
        string?[] entries = IsPlain(new DirectoryInfo(to), mode) ? ["", .. Entries(to, mode)] : [null];
        if (!entries.Contains(null))
        {
            return entries!;
        }

        Remove(to);
        return [];
    }

    /// <summary>Takes the files out of a site that has been replaced, and every folder that the new one does not have; keeps the
    /// others.</summary>
    /// <param name="site">Where it stands.</param>
    /// <param name="contents">What it holds.</param>
    /// <param name="isNeeded">Whether the new one has a folder, named as there.</param>
    /// <exception cref="IOException">It cannot be kept, and stands where it stood.</exception>
    public void Keep(string site, FolderContents contents, Func<string, bool> isNeeded)
    {
        foreach (var file in contents.Files)
        {
            File.Delete(Path.Combine(site, file));
        }

        foreach (var folder in contents.Folders.Where(folder => !isNeeded(folder)).OrderByDescending(folder => folder.Length))
        {
            Directory.Delete(Path.Combine(site, folder));
        }

        Keep(site);
    }

    /// <summary>Keeps folders that are all empty.</summary>
    /// <exception cref="IOException">They cannot be kept, and stand where they stood.</exception>
    public void Keep(string folders)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.Move(folders, place);
    }

    private static void Remove(string what)
    {
        if (File.Exists(what))
        {
            File.Delete(what);
            return;
        }

        Directory.Delete(what, recursive: true);
    }

    // Each by its path from there, null for what is no plain folder. No link is followed.
    private static FileSystemEnumerable<string?> Entries(string folder, UnixFileMode mode)
    {
        bool IsPlain(ref FileSystemEntry entry) =>
            entry.IsDirectory && KeptFolders.IsPlain(entry.ToFileSystemInfo(), mode);
        return new(folder, (ref entry) => IsPlain(ref entry) ? FolderContents.PathOf(ref entry) : null,
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }) { ShouldRecursePredicate = IsPlain };
    }

    private static bool IsPlain(FileSystemInfo folder, UnixFileMode mode) => folder.Attributes is var attributes &&
        attributes.HasFlag(FileAttributes.Directory) && !attributes.HasFlag(FileAttributes.ReparsePoint) &&
        folder.UnixFileMode == mode;
}
