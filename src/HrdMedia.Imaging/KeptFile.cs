using System.Globalization;
using System.Security.Cryptography;

namespace HrdMedia.Imaging;

/// <summary>Files that are kept from one run to the next, and that another run may write at the same time.</summary>
public static class KeptFile
{
    /// <summary>The file's bytes, or null when it is not there or cannot be read.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What <see cref="WriteSummed"/> has kept, or null when it is not there, cannot be read, or does not fit its
    /// sum.</summary>
    public static byte[]? ReadSummed(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.GetLength(file) - SHA256.HashSizeInBytes;
            var (sum, content) = (new byte[SHA256.HashSizeInBytes], new byte[Math.Max(length, 0)]);
            var read = RandomAccess.Read(file, [sum, content], 0);
            return length > 0 && read == sum.Length + length && SHA256.HashData(content).AsSpan().SequenceEqual(sum)
                ? content : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file whole: first the SHA-256 of its content, then the content.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void WriteSummed(string path, byte[] content) => Write(path, SHA256.HashData(content), content);

    /// <summary>Writes a file whole: who reads it meanwhile finds the old one, or none.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, params IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = string.Create(CultureInfo.InvariantCulture,
            $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.part");
        try
        {
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                foreach (var bytes in parts)
                {
                    file.Write(bytes.Span);
                }
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
