namespace HrdMedia.Cli.Import;

/// <summary>Writes a whole catalogue where none is: either all of it is there afterwards, or nothing.</summary>
internal static class NewCatalogue
{
    private const string Folder = "episodes";

    /// <summary>Whether a folder has one already.</summary>
    public static bool Exists(string root) => Path.Exists(Path.Combine(root, Folder)) &&
        (!Directory.Exists(Path.Combine(root, Folder)) || Directory.EnumerateFileSystemEntries(Path.Combine(root, Folder)).Any());

    /// <summary>Writes it.</summary>
    /// <param name="root">The folder that will hold <c>episodes/</c>; made where it is missing.</param>
    /// <param name="files">The files, by path from there.</param>
    /// <exception cref="IOException">The disk is full or fails; nothing is left.</exception>
    public static void Write(string root, IReadOnlyDictionary<string, byte[]> files)
    {
        var isNew = !Directory.Exists(root);
        // Beside its place: to be moved there in one step, it has to be on the same disk.
        var draft = Path.Combine(root, $".import-{Path.GetRandomFileName()}");
        try
        {
            WriteAll(draft, files);
            Move(Path.Combine(draft, Folder), Path.Combine(root, Folder));
        }
        catch when (isNew && Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
            throw;
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    private static void WriteAll(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static void Move(string folder, string place)
    {
        if (Directory.Exists(place))
        {
            // It is empty, or this throws.
            Directory.Delete(place);
        }

        Directory.Move(folder, place);
    }
}
