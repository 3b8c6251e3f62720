using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HrdMedia.Imaging;

/// <summary>Which libvips lies beside the program, told without loading it: what it said of itself when it was loaded is kept
/// with what its file looked like.</summary>
/// <param name="library">The library's file; absolute.</param>
/// <param name="kept">Where its version is kept from one run to the next; absolute.</param>
internal sealed class VipsFile(string library, string kept)
{
    // The head of the file holds the number that its linker has made of the whole: the build-id of ELF, the UUID of Mach-O.
    private const int HeadBytes = 8 << 10;

    /// <summary>The library's name on this kind of machine.</summary>
    public static string Name { get; } = OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    /// <summary>The library's name and version.</summary>
    /// <param name="load">Asks the library itself, where nothing is kept of this very file, or where there is none: then it is
    /// found elsewhere, which only the loader knows.</param>
    public string Version(Func<string> load)
    {
        if (Looks() is not { } looks)
        {
            return load();
        }

        if (KeptFile.Read(kept) is { } bytes && Encoding.UTF8.GetString(bytes).Split('\n')
            is [var then, { Length: > 0 } version, ""] && then == looks)
        {
            return version;
        }

        var loaded = load();
        try
        {
            KeptFile.Write(kept, Encoding.UTF8.GetBytes($"{looks}\n{loaded}\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then the next run loads it again.
        }

        return loaded;
    }

    // Its size, the time of its last change, and the SHA-256 of its head; null without a file.
    private string? Looks()
    {
        try
        {
            using var file = File.OpenHandle(library);
            var head = new byte[HeadBytes];
            var read = RandomAccess.Read(file, head, 0);
            return string.Create(CultureInfo.InvariantCulture, $"{RandomAccess.GetLength(file)} " +
                $"{File.GetLastWriteTimeUtc(file).Ticks} {Convert.ToHexStringLower(SHA256.HashData(head.AsSpan(0, read)))}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
