using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HrdMedia.Cli;

/// <summary>What .NET does not offer of the file system: links to a file, two folders changing places in one step, and a lock
/// of one file where it does not lock each.</summary>
internal static partial class FileSystem
{
    private const int AtCurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;
    private const int LockAloneAtOnce = 2 | 4;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

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

    /// <summary>Locks an open file for its process alone, until it is closed (flock(2)); on Windows it is locked when it is
    /// opened.</summary>
    /// <returns>False when another process has it locked; true also where the file system knows no locks.</returns>
    public static bool TryLock(SafeFileHandle file) => OperatingSystem.IsWindows() || LockFile(file, LockAloneAtOnce) == 0 ||
        Marshal.GetLastPInvokeError() is not (LinuxWouldBlock or MacWouldBlock);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int LockFile(SafeFileHandle file, int operation);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkFile(string existing, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);
}
