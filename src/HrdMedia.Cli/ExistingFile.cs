namespace HrdMedia.Cli;

/// <summary>Compares files with what would be written, so that nothing is written for nothing.</summary>
internal static class ExistingFile
{
    /// <summary>Whether a file exists and holds exactly these bytes; a link is none.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        if (!IsFile(path, out var length) || length != bytes.Length)
        {
            return false;
        }

        // What has no bytes is not opened: a pipe would make the build wait for ever.
        using var file = bytes.IsEmpty ? null : Open(path);
        if (file is null)
        {
            return true;
        }

        Span<byte> block = stackalloc byte[1 << 13];
        for (var rest = bytes; rest.Length > 0;)
        {
            var count = file.Read(block);
            if (count == 0 || count > rest.Length || !block[..count].SequenceEqual(rest[..count]))
            {
                return false;
            }

            rest = rest[count..];
        }

        return true;
    }

    /// <summary>Opens a file to read it, or gives null when there is none that holds something.</summary>
    public static FileStream? TryOpen(string path) => IsFile(path, out var length) && length > 0 ? Open(path) : null;

    private static bool IsFile(string path, out long length)
    {
        var file = new FileInfo(path);
        length = file.Exists ? file.Length : 0;
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
}
