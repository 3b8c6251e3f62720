using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Yaml;

namespace HrdMedia.Tests.Episodes;

public sealed class EpisodeReaderTests
{
    private const string Path = "episodes/humanity/001-water.yaml";

    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Reads_every_field()
    {
        var episode = ReadEpisode(SiteHarness.Minimal().TextOf(Path));

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(("humanity", "001-water", "humanity/001-water"), (episode.ShowId, episode.Id, episode.FullId));
        Assert.Equal(("Water", "About water."), (episode.Title.In("en"), episode.Summary.In("en")));
        Assert.Equal((1, 1, EpisodeType.Full), (episode.Season!.Value.Value, episode.Number!.Value.Value, episode.Type));
        Assert.Equal(["CL"], episode.Countries);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(10)], episode.Chapters.Select(c => c.At.Value));
        Assert.Equal(("001-water.en.vtt", "en"), (episode.Transcripts[0].File.Value, episode.Transcripts[0].Language));
        Assert.Equal((false, "CC-BY-4.0", PersonRoles.Guest), (episode.Explicit, episode.Licence!.Id, episode.People[0].Role));
    }

    [Fact]
    public void Leaves_to_the_show_what_is_not_written()
    {
        var episode = ReadEpisode("title: a\n");

        Assert.Null(episode.Explicit);
        Assert.Null(episode.Licence);
        Assert.Equal(("", EpisodeType.Full), (episode.Language, episode.Type));
    }

    [Fact]
    public void Reports_a_duration_without_seconds() => Assert.Equal(
        $"{Path}:10:82: error HRD105: '1h' is not a duration of the form m:ss or h:mm:ss. Write 1:00:00.",
        Assert.Single(Elsewhere("type: audio/mpeg, duration: 1h").Build().Messages));

    [Fact]
    public void Takes_a_recording_that_stands_elsewhere()
    {
        var built = Elsewhere("type: audio/mpeg, duration: \"20:00\"").Build().MustBeClean();

        Assert.Contains("<enclosure url=\"https://example.org/a.mp3\" length=\"5000\" type=\"audio/mpeg\"/>",
            built.Text("humanity/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("humanity/001-water/humanity-001-water.mp3", built.Files.Keys);
    }

    [Theory]
    [InlineData("https://example.org/a.mp3", "audio/mpeg", true)]
    [InlineData("https://example.org/a.MP3?token=1", "audio/mpeg", true)]
    [InlineData("https://example.org/a.m4a", "audio/x-m4a", true)]
    [InlineData("https://example.org/a.mp4", "video/mp4", true)]
    [InlineData("https://example.org/a.opus", "audio/ogg", true)]
    [InlineData("https://example.org/a", "audio/mpeg", false)]
    [InlineData("https://example.org/a.mp3/", "audio/mpeg", false)]
    [InlineData("https://example.org/?a.mp3", "audio/mpeg", false)]
    [InlineData("https://example.org/a.mp3", "audio/ogg", false)]
    [InlineData("https://example.org/a.php", "audio/mpeg", false)]
    public void The_ending_of_an_address_fits_its_type(string url, string type, bool isGood) =>
        Assert.Equal(isGood, EnclosureTypes.CheckEnding(url, type) is null);

    private static SiteHarness Elsewhere(string rest) => SiteHarness.Minimal()
        .Edit(Path, $"audio: {{url: https://example.org/a.mp3, bytes: 5000, {rest}}}\n")
            .Remove("episodes/humanity/001-water.mp3");

    private Episode ReadEpisode(string yaml) => new EpisodeReader().Read(Read.Fields(yaml, diagnostics), new SourceFile(Path, 0));
}
