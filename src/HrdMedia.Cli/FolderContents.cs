using System.IO.Enumeration;

namespace HrdMedia.Cli;

/// <summary>What stands in a folder, however deep. No link is followed: one to a folder is no folder.</summary>
/// <param name="Files">Paths from there, with <c>/</c>, of whatever is no folder.</param>
/// <param name="Folders">Paths from there, with <c>/</c>.</param>
internal sealed record FolderContents(IReadOnlyList<string> Files, IReadOnlyList<string> Folders)
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>Lists a folder; one that is not there holds nothing.</summary>
    public static FolderContents Of(string folder)
    {
        var (files, folders) = (new List<string>(), new List<string>());
        if (Directory.Exists(folder))
        {
            foreach (var (path, isFolder) in new FileSystemEnumerable<(string, bool)>(folder,
                (ref entry) => (PathOf(ref entry), IsFolder(ref entry)), All) { ShouldRecursePredicate = IsFolder })
            {
                (isFolder ? folders : files).Add(path);
            }
        }

        return new(files, folders);
    }

    /// <summary>Whether there is a folder in which none of these files stands.</summary>
    public bool HasOtherFolders(IEnumerable<string> files)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var end = file.LastIndexOf('/'); end > 0 && needed.Add(file[..end]); end = file.LastIndexOf('/', end - 1))
            {
            }
        }

        return !Folders.All(needed.Contains);
    }

    /// <summary>The path of an entry from the folder that is listed, with <c>/</c>.</summary>
    public static string PathOf(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    // Attributes cost a call of the system: only what leads to a folder is asked whether it is a link.
    private static bool IsFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
