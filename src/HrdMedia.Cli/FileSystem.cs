using System.Runtime.InteropServices;

namespace HrdMedia.Cli;

/// <summary>What .NET does not offer of the file system: links to a file, and two folders changing places in one step.</summary>
internal static partial class FileSystem
{
    private const int AtCurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>Gives a file a second name; where that cannot be, copies it, and what a link leads to.</summary>
    /// <param name="existing">The file, or a link to one.</param>
    /// <param name="name">The name.</param>
    /// <param name="isFile">Whether it is known to be no link.</param>
    public static void Link(string existing, string name, bool isFile)
    {
        if (!OperatingSystem.IsWindows() && (isFile || new FileInfo(existing).LinkTarget is null) &&
            LinkFile(existing, name) == 0)
        {
            return;
        }

        File.Copy(existing, name);
    }

    /// <summary>Lets two folders change places in one step (Linux renameat2(2), macOS renamex_np(2)); false where that cannot
    /// be.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(AtCurrentFolder, one, AtCurrentFolder, other, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(one, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkFile(string existing, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);
}
