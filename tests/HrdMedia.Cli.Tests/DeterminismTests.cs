using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed class DeterminismTests(RealSite real) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_checkouts_make_the_same_bytes_whatever_their_place_zone_language_times_and_order()
    {
        var checkout = folder["another/place with a space/é"];
        Catalogues.CopyReal(checkout, backwards: true);
        foreach (var file in Directory.EnumerateFiles(checkout, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc));
        }

        var surroundings = new Dictionary<string, string>
        {
            ["TZ"] = "Asia/Kathmandu", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8", ["LANGUAGE"] = "ne",
                ["HOME"] = folder.Path,
            ["DOTNET_PROCESSOR_COUNT"] = "7", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
        };
        var result = HrdMediaProcess.Finish(HrdMediaProcess.Start(checkout, [HrdMediaProcess.Now], surroundings));

        Assert.Equal(0, result.Code);
        Assert.NotEmpty(FileTree.Hashes(real.Output));
        Assert.Empty(FileTree.Difference(FileTree.Hashes(real.Output), FileTree.Hashes(Path.Combine(checkout, "output"))));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        Catalogues.CopyReal(folder.Path);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        var first = FileTree.Inodes(folder["output"]);

        var second = HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);

        Assert.Empty(FileTree.Difference(first, FileTree.Inodes(folder["output"])));
        Assert.Contains(" files, none changed, ", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_title_touches_the_files_that_show_it_and_no_other()
    {
        Catalogues.CopyRealInOneLanguage(folder.Path);
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        var (hashes, inodes) = State();
        var episode = folder["episodes/humanity/004-nepal.yaml"];
        var lines = File.ReadAllLines(episode);
        lines[Array.IndexOf(lines, "title:") + 1] = "  en: A title that was edited";
        File.WriteAllLines(episode, lines);

        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);

        var (newHashes, newInodes) = State();
        var changed = FileTree.Difference(hashes, newHashes);
        Assert.Equal(changed, FileTree.Difference(inodes, newInodes));
        Assert.Superset(
            new HashSet<string> { "humanity/004-nepal/index.html", "humanity/feed.xml", "humanity/index.html",
                "countries/np/index.html" },
            changed.ToHashSet());
        // The search's index holds words one by one, and the letters list what stands under them; the manifest lists every file.
        Assert.All(changed.Where(file => !file.StartsWith("search/", StringComparison.Ordinal) && file != "manifest.sha256"),
            file => Assert.True(
            File.ReadAllText(folder[$"output/{file}"]).Contains("A title that was edited", StringComparison.Ordinal), file));
        Assert.DoesNotContain("courses/index.html", changed);
    }

    [Fact]
    public void A_deleted_episode_leaves_nothing_behind()
    {
        Catalogues.WriteSynthetic(folder.Path, 5, "word");
        HrdMediaProcess.RunWell(folder.Path);
        Assert.True(Directory.Exists(folder["output/humanity/005-episode"]));

        File.Delete(folder["episodes/humanity/005-episode.yaml"]);
        var result = HrdMediaProcess.RunWell(folder.Path);

        Assert.False(Directory.Exists(folder["output/humanity/005-episode"]));
        Assert.Matches(@" files: 0 new, \d+ changed, [1-9]\d* removed, ", result.Output);
        Assert.All(FileTree.Hashes(folder["output"]).Keys, file =>
            Assert.DoesNotContain("word episode 5", File.ReadAllText(folder[$"output/{file}"]), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20_000_000, 20_000_000, 20_000_000)]
    [InlineData(20_000_000, 20_000_000, 12_000_000)]
    [InlineData(20_000_000, 20_000_000, 1_000)]
    [InlineData(20_000_000, 12_000_000, 12_000_000)]
    [InlineData(12_000_000, 20_000_000, 20_000_000)]
    public void Audio_too_large_for_memory_is_compared_before_it_is_written(int before, int after, int differsAt)
    {
        Catalogues.WriteSynthetic(folder.Path, 1, "word");
        var episode = folder["episodes/humanity/001-episode.yaml"];
        var text = File.ReadAllText(episode);
        File.WriteAllText(episode, text[..text.IndexOf("audio:", StringComparison.Ordinal)] + "audio: 001-episode.mp3\n");
        WriteMp3(before, before);
        HrdMediaProcess.RunWell(folder.Path);
        var (_, inodes) = State();

        WriteMp3(after, differsAt);
        HrdMediaProcess.RunWell(folder.Path);

        var audio = Assert.Single(Directory.GetFiles(folder["output/humanity/001-episode"], "*.mp3"));
        Assert.True(File.ReadAllBytes(audio).AsSpan()
            .EndsWith(File.ReadAllBytes(folder["episodes/humanity/001-episode.mp3"])), "The sound stands behind the tags.");
        var name = Path.GetRelativePath(folder["output"], audio);
        Assert.Equal(before == after && differsAt == after, State().Inodes[name] == inodes[name]);
    }

    private (IReadOnlyDictionary<string, string> Hashes, IReadOnlyDictionary<string, string> Inodes) State()
    {
        var hashes = FileTree.Hashes(folder["output"]);
        return (hashes, FileTree.Inodes(folder["output"]).Where(f => hashes.ContainsKey(f.Key))
            .ToDictionary(f => f.Key, f => string.Join(' ', f.Value.Split(' ')[..2])));
    }

    // MPEG-1 layer III frames of 128 kbit/s at 44.1 kHz, all alike: a shorter file is the beginning of a longer one.
    private void WriteMp3(int length, int differsAt)
    {
        const int frame = 417;
        var data = new byte[length / frame * frame];
        for (var at = 0; at < data.Length; at += frame)
        {
            new byte[] { 0xff, 0xfb, 0x90, 0x64 }.CopyTo(data, at);
        }

        if (differsAt < data.Length)
        {
            data[(differsAt / frame * frame) + 100] = 1;
        }

        File.WriteAllBytes(folder["episodes/humanity/001-episode.mp3"], data);
    }
}
