using System.Globalization;

namespace HrdMedia.Imaging;

/// <summary>Files that are kept from one run to the next, and that another run may write at the same time.</summary>
internal static class KeptFile
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
