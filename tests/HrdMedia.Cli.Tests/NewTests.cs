using System.Text.RegularExpressions;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

public sealed partial class NewTests : IDisposable
{
    // The day after the newest episode of the real catalogue, which has one each day.
    private const string Now = "--now=2023-12-15T00:00:00Z";

    private const string Episode = "episodes/humanity/007-agua-sol.yaml";

    private readonly TemporaryFolder folder = new();

    public NewTests() => Catalogues.CopyRealInOneLanguage(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_recording_becomes_an_episode_that_is_built_once_its_words_are_written()
    {
        Record("talk.mp3");
        File.WriteAllText(folder["talk.es.vtt"], "WEBVTT\n\n00:00.000 --> 00:02.000\nHola.\n");
        var original = FileTree.Hashes(folder.Path)["talk.mp3"];

        var made = HrdMediaProcess.RunWell(folder.Path, "new", "talk.mp3", Now).Output;
        var open = HrdMediaProcess.Run(folder.Path, "check", Now);
        Write("\"TODO: one or two plain sentences\"", "About water and sun.");
        HrdMediaProcess.RunWell(folder.Path, "build", "--now=2023-12-16T00:00:00Z");

        Assert.Equal(ReportOfFirst, made);
        Assert.Equal((1, $"{Episode}:15:10: error HRD124"), (open.Code, open.Error[..$"{Episode}:15:10: error HRD124".Length]));
        Assert.Single(open.Error.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
        var hashes = FileTree.Hashes(folder.Path);
        Assert.Equal((original, original), (hashes["talk.mp3"], hashes["episodes/humanity/007-agua-sol.mp3"]));
        var feed = File.ReadAllText(folder["output/humanity/feed.xml"]);
        Assert.Contains("<title>Água &#x26; \"Sol\"</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<pubDate>Fri, 15 Dec 2023 09:00:00 +0000</pubDate>", feed, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["output/humanity/007-agua-sol/transcript.es.vtt"]));
        Assert.Matches("\"startTime\": ?2.5,\\s*\"title\": ?\"The drought — é\"",
            File.ReadAllText(folder["output/humanity/007-agua-sol/chapters.json"]));
    }

    [Fact]
    public void Each_episode_has_a_guid_of_its_own_and_the_next_number()
    {
        Record("talk.mp3");

        HrdMediaProcess.RunWell(folder.Path, "new", "talk.mp3", "--title=One", "--published=2026-01-31T09:00:00+05:45");
        HrdMediaProcess.RunWell(folder.Path, "new", "talk.mp3", "--title=Two");

        var (one, two) = (Read("episodes/humanity/007-one.yaml"), Read("episodes/humanity/008-two.yaml"));
        Assert.NotEqual(Guid.Parse(GuidLine().Match(one).Groups[1].Value), Guid.Parse(GuidLine().Match(two).Groups[1].Value));
        Assert.Contains("\npublished: 2026-01-31T09:00:00+05:45\nseason: 1\nnumber: 7\n", one, StringComparison.Ordinal);
        // Silent for years by now: there is no usual time.
        Assert.Contains("\n# published: YYYY-MM-DDThh:mm:ssZ\nseason: 1\nnumber: 8\n", two, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_stands_elsewhere_is_measured_and_not_copied()
    {
        Record("talk.mp3");
        File.WriteAllText(folder["talk.chapters.json"],
            """{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "All"}]}""");

        HrdMediaProcess.RunWell(folder.Path, "new", "talk.mp3", "--reference=https://example.org/talk.mp3", Now);

        var size = new FileInfo(folder["talk.mp3"]).Length;
        Assert.Contains($"\naudio:\n  url: \"https://example.org/talk.mp3\"\n  bytes: {size}\n  type: audio/mpeg\n" +
            "  duration: \"0:07", Read(Episode), StringComparison.Ordinal);
        Assert.Contains("\nchapters: 007-agua-sol.chapters.json\n", Read(Episode), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["episodes/humanity/007-agua-sol.mp3"]));
    }

    [Fact]
    public void Nothing_is_overwritten_and_nothing_is_left_of_a_draft_that_cannot_be()
    {
        Record("talk.mp3");
        File.WriteAllText(folder["episodes/humanity/007-agua-sol.mp3"], "mine");
        var before = FileTree.Hashes(folder.Path);

        var result = HrdMediaProcess.Run(folder.Path, "new", "talk.mp3", Now);

        Assert.Equal(2, result.Code);
        Assert.Contains("There is a file '007-agua-sol.mp3' already", result.Error, StringComparison.Ordinal);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
    }

    [Theory]
    [InlineData(2, "'plain.mp3' has no title in its tags. Give one with --title.", "plain.mp3")]
    [InlineData(2, "Give its words for the address with --slug, like", "plain.mp3", "--title=चिली")]
    [InlineData(2, "--show: there is no show 'humanty'. Did you mean 'humanity'?", "plain.mp3", "--show=humanty")]
    [InlineData(2, "--number: 6 is that of 'humanity/006-ghana' already. Leave it out for the next free number, 7.", "plain.mp3",
        "--title=x", "--number=6")]
    [InlineData(2, "--number must be a whole number from 1, found 'six'. Write it in digits.", "plain.mp3", "--number=six")]
    [InlineData(2, "--published: '2026-01-31' is not a date with time and zone.", "plain.mp3", "--title=x",
        "--published=2026-01-31")]
    [InlineData(2, "There is no file 'gone.mp3'. Name the recording, with its folder.", "gone.mp3")]
    [InlineData(2, "--reference: 'https://example.org/a.ogg' does not end in .mp3", "plain.mp3", "--title=x",
        "--reference=https://example.org/a.ogg")]
    [InlineData(1, "episodes/site.yaml: error HRD401: 'site.yaml' is not a sound file", "episodes/site.yaml")]
    public void A_script_is_told_what_is_missing(int code, string sentence, params string[] arguments)
    {
        Record("plain.mp3", tags: "-1");
        var before = FileTree.Hashes(folder.Path);

        var result = HrdMediaProcess.Run(folder.Path, ["new", .. arguments]);

        Assert.Equal(code, result.Code);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder.Path)));
    }

    [Fact]
    public void Of_several_shows_one_must_be_named()
    {
        Record("talk.mp3");
        Directory.CreateDirectory(folder["episodes/other"]);
        File.Copy(folder["episodes/humanity/show.yaml"], folder["episodes/other/show.yaml"]);

        var result = HrdMediaProcess.Run(folder.Path, "new", "talk.mp3");

        Assert.Equal((2, "There are several shows: humanity, other. Name one with --show.\n"), (result.Code, result.Error));
    }

    private static string ReportOfFirst => $"""
        New:
          {Episode}
          episodes/humanity/007-agua-sol.mp3
          episodes/humanity/007-agua-sol.es.vtt
        Left to do:
          {Episode}:15: Write the words in place of 'TODO'.
          episodes/humanity/show.yaml says 'complete: true': apps no longer look for new episodes. Take that line out.
        Then run 'hrdmedia check'.

        """;

    private string Read(string path) => File.ReadAllText(folder[path]);

    private void Write(string mark, string words)
    {
        Assert.Contains(mark, Read(Episode), StringComparison.Ordinal);
        File.WriteAllText(folder[Episode], Read(Episode).Replace(mark, words, StringComparison.Ordinal));
    }

    private void Record(string name, string tags = "1")
    {
        File.WriteAllText(folder["tags.txt"], """
            ;FFMETADATA1
            title=Água & "Sol"
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=2500
            title=Opening
            [CHAPTER]
            TIMEBASE=1/1000
            START=2500
            END=7000
            title=The drought — é

            """);
        ExternalTools.Run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "sine=d=7.3", "-i", folder["tags.txt"],
            "-map_metadata", tags, "-map_chapters", tags, "-c:a", "libmp3lame", "-b:a", "64k", folder[name]]);
    }

    [GeneratedRegex("^guid: (.*)$", RegexOptions.Multiline)]
    private static partial Regex GuidLine();
}
