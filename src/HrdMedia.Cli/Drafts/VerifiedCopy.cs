using System.Security.Cryptography;

namespace HrdMedia.Cli.Drafts;

/// <summary>Copies a file block by block and reads the copy again, so that a bad disk or a full one is told now.</summary>
internal static class VerifiedCopy
{
    private const int Block = 1 << 16;

    /// <summary>Copies to a name that nothing has yet.</summary>
    /// <exception cref="IOException">The name is taken, the disk is full, or the copy differs; no copy is left.</exception>
    public static void Make(string from, string to)
    {
        // Opened before what follows may delete it: a file that was there before is never touched.
        using var copy = new FileStream(to, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Block);
        try
        {
            var written = Copy(from, copy);
            copy.Flush(flushToDisk: true);
            copy.Position = 0;
            if (!SHA256.HashData(copy).AsSpan().SequenceEqual(written))
            {
                throw new IOException($"The copy '{to}' differs from '{from}': the disk may be failing.");
            }
        }
        catch
        {
            copy.Dispose();
            File.Delete(to);
            throw;
        }
    }

    private static byte[] Copy(string from, FileStream to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, Block);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[Block];
        for (int count; (count = source.Read(block)) > 0;)
        {
            hash.AppendData(block, 0, count);
            to.Write(block, 0, count);
        }

        return hash.GetHashAndReset();
    }
}
