using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>A disk that is too small for the next site.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private bool mounted;

    public void Dispose()
    {
        if (mounted)
        {
            Mount("umount", folder["disk"]);
        }

        folder.Dispose();
    }

    [Fact]
    public void Leaves_the_old_site_and_ends_with_3_and_a_sentence()
    {
        MountDisk("16m");
        Catalogues.WriteSynthetic(folder["small"], 150, "Small");
        Catalogues.WriteSynthetic(folder["large"], 900, "Large");
        HrdMediaProcess.RunWell(folder["small"], "--output", folder["disk/site"]);
        var old = FileTree.Inodes(folder["disk/site"]);

        var result = HrdMediaProcess.Run(folder["large"], "--output", folder["disk/site"]);

        Assert.Equal(3, result.Code);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.Matches("(disk was full|No space left).* The output is as it was\\.\n$", result.Error);
        Assert.Empty(FileTree.Difference(old, FileTree.Inodes(folder["disk/site"])));
        Assert.Equal([folder["disk/site"]], Directory.EnumerateFileSystemEntries(folder["disk"]));

        HrdMediaProcess.RunWell(folder["small"], "--output", folder["disk/site"]);
    }

    [Fact]
    public void Needs_no_room_for_a_second_copy_of_what_is_unchanged()
    {
        MountDisk("40m");
        Catalogues.CopyRealInOneLanguage(folder["real"]);
        HrdMediaProcess.RunWell(folder["real"], "--output", folder["disk/site"], HrdMediaProcess.Now);
        var episode = folder["real/episodes/humanity/004-nepal.yaml"];
        File.WriteAllText(episode,
            File.ReadAllText(episode).Replace("what defenders", "who defenders", StringComparison.Ordinal));

        HrdMediaProcess.RunWell(folder["real"], "--output", folder["disk/site"], HrdMediaProcess.Now);
    }

    private void MountDisk(string size)
    {
        Directory.CreateDirectory(folder["disk"]);
        mounted = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux()
            && Mount("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder["disk"]);
        if (!mounted)
        {
            const string reason = "NOT TESTED: a full disk. Mounting a small one needs root and a kernel that allows it.";
            Console.Error.WriteLine(reason);
            Assert.Skip(reason);
        }
    }

    private static bool Mount(string program, params string[] arguments) =>
        HrdMediaProcess.Finish(HrdMediaProcess.StartProgram(program, "/", arguments)).Code == 0;
}
