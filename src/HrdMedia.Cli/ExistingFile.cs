namespace HrdMedia.Cli;

/// <summary>Compares files with what would be written, so that nothing is written for nothing.</summary>
internal static class ExistingFile
{
    private const int Block = 1 << 16;

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

    /// <summary>Whether two files exist and hold the same bytes.</summary>
    public static bool IsSame(string path, string other)
    {
        using var one = TryOpen(path);
        using var two = TryOpen(other);
        if (one is null || two is null || one.Length != two.Length)
        {
            return false;
        }

        var (a, b) = (new byte[Block], new byte[Block]);
        for (int count; (count = one.ReadAtLeast(a, Block, throwOnEndOfStream: false)) > 0;)
        {
            if (two.ReadAtLeast(b, Block, throwOnEndOfStream: false) != count ||
                !a.AsSpan(0, count).SequenceEqual(b.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }

    private static FileStream? TryOpen(string path) => File.Exists(path)
        ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1) : null;
}
