using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class CheckFixTests : IDisposable
{
    private const string Chile = "episodes/humanity/002-chile.yaml";
    private const string Nepal = "episodes/humanity/004-nepal.yaml";

    private readonly TemporaryFolder folder = new();

    public CheckFixTests() => Catalogues.CopyRealInOneLanguage(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Mends_what_has_one_right_answer_shows_it_and_touches_nothing_else()
    {
        var (chile, nepal) = (Read(Chile), Read(Nepal));
        Write(Chile, "# Kept as it is.  \n" + chile
            .Replace("countries: [CL]", "countires: [cl] # Chile", StringComparison.Ordinal)
            .Replace("topics: [water,", "topics: [watter,", StringComparison.Ordinal)
            .Replace("type: full", "type: \"ful\"", StringComparison.Ordinal));
        Write(Nepal, "\uFEFF" + nepal.Replace("\n", "\r\n", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder[Chile], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var result = HrdMediaProcess.RunWell(folder.Path, "check", "--fix", HrdMediaProcess.Now);

        Assert.Equal("# Kept as it is.  \n" + chile
            .Replace("countries: [CL]", "countries: [CL] # Chile", StringComparison.Ordinal)
            .Replace("type: full", "type: \"full\"", StringComparison.Ordinal), Read(Chile));
        Assert.Equal(nepal, Read(Nepal));
        Assert.Contains($"--- {Chile}\n+++ {Chile}\n@@ ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n-countires: [cl] # Chile\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n+countries: [CL] # Chile\n", result.Output, StringComparison.Ordinal);
        Assert.Contains($"{Nepal}: line ends", result.Output, StringComparison.Ordinal);
        Assert.Contains("6 mistakes mended in 2 files.", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("6 episodes checked, no errors.\n", result.Output, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() ||
            File.GetUnixFileMode(folder[Chile]) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["episodes"], "*", SearchOption.AllDirectories),
            file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_a_new_episode_its_guid_and_says_what_only_a_person_can_know()
    {
        var chile = Read(Chile);
        Write(Chile, string.Concat(chile.Split('\n').Where(l => !l.StartsWith("guid:", StringComparison.Ordinal))
            .Select(l => l + "\n")).Replace("summary:", "summry:", StringComparison.Ordinal)
            .Replace("T09:00:00Z", "", StringComparison.Ordinal));

        var result = HrdMediaProcess.Run(folder.Path, "check", "--fix", "--quiet", HrdMediaProcess.Now);

        Assert.Equal(1, result.Code);
        Assert.Matches("\n[+]guid: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\n", result.Output);
        Assert.Contains("error HRD104: '2023-12-10' is not", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n'), l => l.Contains(": error ", StringComparison.Ordinal));
        Assert.Matches("(?m)^guid: [0-9a-f-]{36}$", Read(Chile));
    }

    [Fact]
    public void Changes_no_file_of_a_right_catalogue()
    {
        var old = FileTree.Inodes(folder["episodes"]);

        var result = HrdMediaProcess.RunWell(folder.Path, "check", "--fix", "--format=json", HrdMediaProcess.Now);

        Assert.Equal("[]\n", result.Output);
        Assert.Empty(FileTree.Difference(old, FileTree.Inodes(folder["episodes"])));
    }

    private string Read(string path) => File.ReadAllText(folder[path]);

    private void Write(string path, string text) => File.WriteAllText(folder[path], text);
}
