using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Edits;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Episodes;

/// <summary>A transcript about which nothing was found is not read again while its file has the length and time it had.</summary>
public sealed class KnownTranscriptsTests
{
    private const string Episode = "episodes/humanity/001-water.yaml";
    private const string Transcript = "episodes/humanity/001-water.en.vtt";

    private static readonly DefaultTheme Theme = new();
    private static readonly Fingerprint Program = Fingerprint.Of("one");

    private readonly SiteHarness files = SiteHarness.Minimal();
    private readonly EditedTree tree = new();
    private byte[] kept = [];

    [Fact]
    public void Is_not_read_again_and_says_the_same()
    {
        var first = Run();
        var second = Run();

        Assert.True(first.IsRead);
        Assert.False(second.IsRead);
        Assert.Equal(first.Outputs, second.Outputs);
        // And by who knows nothing of it.
        kept = [];
        Assert.Equal(second.Outputs, Run().Outputs);
    }

    [Fact]
    public void Is_read_for_its_page_when_that_is_made()
    {
        Run();
        Run(isWritten: true);

        Assert.Contains(Transcript, tree.Opened);
    }

    [Theory]
    [InlineData("The river is gone.", "The river has gone.")]
    [InlineData("The river is gone.", "The river is here.")]
    public void Is_read_again_when_it_was_changed(string before, string after)
    {
        var first = Run();
        files.File(Transcript, files.TextOf(Transcript).Replace(before, after, StringComparison.Ordinal));
        var second = Run();

        Assert.True(second.IsRead);
        Assert.NotEqual(first.Outputs, second.Outputs);
    }

    [Fact]
    public void Is_read_again_for_another_recording()
    {
        Run();
        files.File("episodes/humanity/001-water.mp3", Bytes.Of("silence")[..(Bytes.Of("silence").Length / 2)]);
        var second = Run();

        Assert.Contains(second.Findings, found => found.Code == TranscriptDiagnostics.AfterEnd);
    }

    [Fact]
    public void What_was_found_is_found_again()
    {
        var words = string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"\n00:00:{10 + i}.100 --> 00:00:{10 + i}.900\n<v Maria>el agua y los ríos del valle, pero por una ley muy vieja\n"));
        files.File("episodes/humanity/001-water.mp3", Bytes.Of("long-silence"))
            .File(Transcript, $"WEBVTT\n{words}");

        Assert.Contains(Run().Findings, found => found.Code == TranscriptDiagnostics.OtherLanguage);
        Assert.Contains(Run().Findings, found => found.Code == TranscriptDiagnostics.OtherLanguage);
    }

    [Fact]
    public void Another_program_reads_it_again()
    {
        Run();
        Assert.True(Run(Fingerprint.Of("other")).IsRead);
    }

    [Fact]
    public void One_that_was_written_a_moment_ago_is_read_again()
    {
        // A disk may give what is written in the next moment the same time.
        tree.FirstVersion = DateTime.UtcNow.Ticks;
        Run();
        Assert.True(Run().IsRead);
    }

    [Fact]
    public void A_list_that_is_cut_or_spoilt_says_nothing()
    {
        Run();
        var whole = kept;
        for (var at = 0; at < whole.Length; at += 7)
        {
            kept = whole[..at];
            Assert.True(Run().IsRead);
            kept = [.. whole];
            kept[at]++;
            Assert.True(Run().IsRead);
        }
    }

    private (bool IsRead, IReadOnlyList<Diagnostic> Findings, Dictionary<string, string> Outputs) Run(
        Fingerprint? program = null, bool isWritten = false)
    {
        tree.Take(files);
        tree.Opened.Clear();
        var known = new KnownTranscripts(program ?? Program, DateTime.UtcNow);
        known.Read(kept);
        var diagnostics = new DiagnosticBag();
        var site = new Site(tree, new SiteOptions(SiteHarness.Now) { KnownTranscripts = known }, Theme, new NamingPictureMaker());
        var outputs = site.Engine.Prepare(new EngineContext(tree, diagnostics, workers: 2));
        var isRead = tree.Opened.Contains(Transcript);
        kept = known.Write(diagnostics.Sorted().Select(found => found.Place.File).ToHashSet(StringComparer.Ordinal));
        var made = outputs?.All.Where(output => output.MadeOf is not null && output.Source == Episode).ToDictionary(
            output => output.Path, output => $"{output.MadeOf!()}{(isWritten ? Convert.ToHexString(output.Render()) : "")}",
            StringComparer.Ordinal);
        return (isRead, diagnostics.Sorted(), made ?? []);
    }
}
