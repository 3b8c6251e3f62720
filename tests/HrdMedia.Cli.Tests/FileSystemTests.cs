using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What .NET does not offer of the file system.</summary>
public sealed class FileSystemTests
{
    [Fact]
    public void A_file_is_locked_for_one_until_it_is_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a file is locked when it is opened.");
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "claim");
        FileStream Open() => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        using var second = Open();

        using (var first = Open())
        {
            Assert.True(FileSystem.TryLock(first.SafeFileHandle));
            Assert.False(FileSystem.TryLock(second.SafeFileHandle));
        }

        Assert.True(FileSystem.TryLock(second.SafeFileHandle));
    }
}
