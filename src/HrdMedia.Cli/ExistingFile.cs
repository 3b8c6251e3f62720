namespace HrdMedia.Cli;

/// <summary>Compares files with what would be written, so that nothing is written for nothing.</summary>
internal static class ExistingFile
{
    /// <summary>Whether a file exists and holds exactly these bytes.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = TryOpen(path);
        if (file is null || file.Length != bytes.Length)
        {
            return false;
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

    /// <summary>Opens a file to read it, or gives null when there is none.</summary>
    public static FileStream? TryOpen(string path) => File.Exists(path)
        ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1) : null;
}
