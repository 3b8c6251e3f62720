using System.Text;
using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Edits;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;
using HrdMedia.Transcripts;

namespace HrdMedia.Tests.Episodes;

/// <summary>A transcript about which nothing was found is not checked again while its file holds the same.</summary>
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
    public void Is_not_checked_again_and_says_the_same()
    {
        var first = Run();
        var written = kept;
        var second = Run();

        Assert.Equal(first.Outputs, second.Outputs);
        Assert.Equal(first.Says, second.Says);
        Assert.Contains("Maria", Assert.Single(first.Says), StringComparison.Ordinal);
        Assert.Equal(written, kept);
        // And by who knows nothing of it.
        kept = [];
        Assert.Equal(second.Outputs, Run().Outputs);
    }

    [Fact]
    public void What_is_known_is_believed()
    {
        Run();
        Spoil();
        Assert.Contains("Marlo", Assert.Single(Run().Says), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The river is gone.", "The river has gone.")]
    [InlineData("The river is gone.", "The river is here.")]
    public void Is_checked_again_when_it_was_changed(string before, string after)
    {
        var first = Run();
        Spoil();
        files.File(Transcript, files.TextOf(Transcript).Replace(before, after, StringComparison.Ordinal));
        var second = Run();

        Assert.DoesNotContain("Marlo", Assert.Single(second.Says), StringComparison.Ordinal);
        Assert.NotEqual(first.Outputs, second.Outputs);
    }

    [Fact]
    public void Is_checked_again_for_another_recording()
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
    public void Another_program_believes_nothing_of_it()
    {
        Run();
        Spoil();
        Assert.Contains("Maria", Assert.Single(Run(Fingerprint.Of("other")).Says), StringComparison.Ordinal);
    }

    // Another name of the same length.
    private void Spoil()
    {
        var list = Encoding.Latin1.GetString(kept);
        Assert.Contains("Maria", list, StringComparison.Ordinal);
        kept = Encoding.Latin1.GetBytes(list.Replace("Maria", "Marlo", StringComparison.Ordinal));
    }

    private (IReadOnlyList<Diagnostic> Findings, Dictionary<string, string> Outputs, string[] Says) Run(
        Fingerprint? program = null)
    {
        tree.Take(files);
        var known = new KnownTranscripts(program ?? Program);
        if (kept.Length > 0)
        {
            known.Read(kept);
        }

        var diagnostics = new DiagnosticBag();
        var site = new Site(tree, new SiteOptions(SiteHarness.Now) { Transcripts = known }, Theme, new NamingPictureMaker());
        var outputs = site.Engine.Prepare(new EngineContext(tree, diagnostics, workers: 2));
        kept = known.Write(diagnostics.Sorted().Select(found => found.Place.File).ToHashSet(StringComparer.Ordinal));
        var made = outputs?.All.Where(output => output.MadeOf is not null && output.Source == Episode).ToDictionary(
            output => output.Path, output => $"{output.MadeOf!()} {Convert.ToHexString(output.Render())}",
            StringComparer.Ordinal);
        return (diagnostics.Sorted(), made ?? [], [.. site.Catalog!.Episodes.SelectMany(e => e.Transcripts)
            .Select(t => $"{t.Source} {t.Recording} {t.IsTimed} {t.Heard} {string.Join(' ', t.Speakers)}")]);
    }
}
