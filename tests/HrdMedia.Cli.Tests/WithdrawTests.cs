using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The command; what it does to the catalogue and the site is held by the tests beside the library.</summary>
public sealed class WithdrawTests : IDisposable
{
    private const string Third = "episodes/humanity/003-episode.yaml";

    private readonly TemporaryFolder folder = new();

    public WithdrawTests() => Catalogues.WriteSynthetic(folder.Path, 3, "Water");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_says_what_it_would_do_and_does_nothing_unless_somebody_says_yes()
    {
        Write("episodes/topics/a.yaml", "title: On Water episode 3\nsummary: s\n");
        var before = FileTree.Hashes(folder.Path);

        var result = HrdMediaProcess.Run(folder.Path, "withdraw", "humanity/003-episode", HrdMediaProcess.Now);

        Assert.Equal((2, "Nothing was changed. Give --yes to do it without being asked.\n"), (result.Code, result.Error));
        Assert.Equal($"""
            To take back /humanity/003-episode/, in this order:
              episodes/withdrawn.yaml keeps its guid and addresses from being used again
              {Third} goes
            Git has no copy of these as they are; what goes is gone for good:
              {Third}
            These lines still speak of it. Only you can say what they should say:
              episodes/topics/a.yaml:1

            """, result.Output);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
        var wrong = HrdMediaProcess.Run(folder.Path, "withdraw", "humanity/003-episod", "--yes");
        Assert.Equal((2, "There is no episode or person 'humanity/003-episod'. Did you mean 'humanity/003-episode'?\n"),
            (wrong.Code, wrong.Error));
    }

    [Fact]
    public void It_goes_and_its_guid_and_every_address_that_git_knows_are_never_used_again()
    {
        File.Move(folder[Third], folder["episodes/humanity/003-old.yaml"]);
        Git("init", "--quiet", "--initial-branch=main");
        Commit();
        File.Move(folder["episodes/humanity/003-old.yaml"], folder[Third]);
        Commit();

        var said = HrdMediaProcess.RunWell(folder.Path, "withdraw", "humanity/003-episode", "--reason=consent", "--yes",
            HrdMediaProcess.Now).Output;

        Assert.Contains($"\n  git filter-repo --invert-paths --path {Third} --path episodes/humanity/003-old.yaml\n", said,
            StringComparison.Ordinal);
        Assert.Contains("/humanity/003-episode/embed/oembed.json\n", said, StringComparison.Ordinal);
        Assert.EndsWith("    date: 2026-01-01\n    reason: consent\n    earlier: [humanity/003-old/]\n",
            File.ReadAllText(folder["episodes/withdrawn.yaml"]), StringComparison.Ordinal);
        Assert.Contains(" 1 episode disappears.\n  gone: 'humanity/003-episode'; meant: withdrawn on 2026-01-01\n",
            HrdMediaProcess.RunWell(folder.Path, "diff", "main", HrdMediaProcess.Now).Output, StringComparison.Ordinal);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        Assert.Contains("\n/humanity/003-old/* /410.html 410!\n", File.ReadAllText(folder["output/_redirects"]),
            StringComparison.Ordinal);
        Assert.StartsWith("'humanity/003-episode' was withdrawn on 2026-01-01 already", HrdMediaProcess.RunWell(folder.Path,
            "withdraw", "humanity/003-episode", "--yes").Output, StringComparison.Ordinal);
        File.Copy(Path.Combine(Repository.Episodes, "humanity/002-chile.mp3"), folder["talk.mp3"]);
        Assert.StartsWith("'humanity/003-episode' was withdrawn, and its address is never used again. ", HrdMediaProcess.Run(
            folder.Path, "new", "talk.mp3", "--title=Episode", "--number=3").Error, StringComparison.Ordinal);
        HrdMediaProcess.RunWell(folder.Path, "new", "talk.mp3", "--title=Episode");
        Assert.True(File.Exists(folder["episodes/humanity/004-episode.yaml"]));
    }

    // Each file is followed, quoted for a shell; what another file has now is not taken out with it.
    [Fact]
    public void Git_is_to_forget_every_path_that_its_files_have_had()
    {
        const string Old = "episodes/humanity/003-old.l'été $1.txt", Own = "episodes/humanity/003-episode.txt";
        Write(Old, string.Concat(Enumerable.Range(0, 40).Select(i => $"Line {i}\n")));
        Git("init", "--quiet", "--initial-branch=main");
        Commit();
        File.Move(folder[Old], folder[Own]);
        Commit();

        var free = HrdMediaProcess.RunWell(folder.Path, "withdraw", "humanity/003-episode", "--yes", HrdMediaProcess.Now).Output;
        Git("checkout", "--quiet", "--", ".");
        Git("clean", "--quiet", "--force", "episodes");
        Write(Old, "Of another.\n");
        var taken = HrdMediaProcess.RunWell(folder.Path, "withdraw", "humanity/003-episode", "--yes", HrdMediaProcess.Now).Output;

        Assert.Contains($"\n  git filter-repo --invert-paths --path {Own} --path {Third} --path " +
            "'episodes/humanity/003-old.l'\\''été $1.txt'\n", free, StringComparison.Ordinal);
        Assert.Contains($"\n  git filter-repo --invert-paths --path {Own} --path {Third}\n   Under these paths", taken,
            StringComparison.Ordinal);
        Assert.Contains("\n  'episodes/humanity/003-old.l'\\''été $1.txt'\n2. ", taken, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_made_for_it_is_in_no_cache_after_the_next_build()
    {
        var site = folder["episodes/site.yaml"];
        File.WriteAllText(site, File.ReadAllText(site).Replace("share-cards: false", "share-cards: true",
            StringComparison.Ordinal));
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        var before = Directory.GetFiles(folder[".cache/pictures"]).Length;

        HrdMediaProcess.RunWell(folder.Path, "withdraw", "humanity/003-episode", "--yes", HrdMediaProcess.Now);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now, "--output", "fresh", "--cache", folder["new"]);

        var kept = Directory.GetFiles(folder[".cache/pictures"]).Select(Path.GetFileName).Order().ToArray();
        Assert.Equal(Directory.GetFiles(folder["new/pictures"]).Select(Path.GetFileName).Order(), kept);
        Assert.Equal(before - 1, kept.Length);
        Assert.False(Directory.Exists(folder["output/humanity/003-episode"]));
    }

    [Theory]
    [InlineData("""{"repository": {"private": false}}""", "", 1)]
    [InlineData("""{"repository": {"private": true}}""", "repository: public\n", 0)]
    [InlineData("{", "repository: public\n", 1)]
    [InlineData("{}", "", 0)]
    public void What_is_to_come_is_told_of_in_a_public_repository_until_it_is_committed(string payload, string setting, int count)
    {
        Git("init", "--quiet", "--initial-branch=main");
        File.AppendAllText(folder["episodes/site.yaml"], setting);
        Commit("--all", "--", ":!episodes/humanity/002-episode.yaml", $":!{Third}");
        Write("event.json", payload);

        string[] Warnings(params string[] call) => [.. HrdMediaProcess.Finish(HrdMediaProcess.Start(folder.Path,
            [.. call, "--now=1990-01-01T00:00:00Z"], new Dictionary<string, string>
            {
                ["GITHUB_EVENT_PATH"] = folder["event.json"],
            })).Error.Split('\n').Where(line => line.Contains("HRD640", StringComparison.Ordinal))];

        Assert.Equal(2 * count, Warnings("check").Length);
        Assert.Equal(2 * count, Warnings("diff", "main").Length);
        Commit();
        Assert.Empty(Warnings("check"));
        // A file that was there already, with something that is new.
        Directory.CreateDirectory(folder["episodes/pages"]);
        Write("episodes/pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\nWords.\n");
        Commit();
        Write("episodes/pages/about.md", "---\ntitle: About\nsummary: What.\npublished: 2027-01-01T00:00:00Z\n---\nWords.\n");
        Assert.Equal(count, Warnings("check").Length);
        Commit();
        Assert.Empty(Warnings("check"));
    }

    private void Write(string path, string text) => File.WriteAllText(folder[path], text);

    private void Commit(params string[] files)
    {
        Git(["add", .. files.Length > 0 ? files : ["--all"]]);
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=a");
    }

    private void Git(params string[] arguments) => Assert.Equal(0, HrdMediaProcess.Finish(
        HrdMediaProcess.StartProgram("git", folder.Path, arguments)).Code);
}
