using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>A build does not read a transcript again that has the length and the time that it had for the build before.</summary>
public sealed class TranscriptCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TranscriptCacheTests()
    {
        Catalogues.WriteSynthetic(folder.Path, 1, "water");
        File.AppendAllText(folder["episodes/humanity/001-episode.yaml"], "transcript: 001-episode.en.vtt\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_change_is_seen_by_its_time()
    {
        Write("The river is gone.", year: 2020);
        Build();
        // As git does: of the same length and time it is the same.
        Write("The river is here.", year: 2020);
        Build();
        Assert.Contains("The river is gone.", Page, StringComparison.Ordinal);

        Write("The river is here.", year: 2021);
        Build();
        Assert.Contains("The river is here.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_a_moment_ago_is_read_again()
    {
        Write("The river is gone.", year: DateTime.UtcNow.Year + 1);
        Build();
        Write("The river is here.", year: DateTime.UtcNow.Year + 1);
        Build();
        Assert.Contains("The river is here.", Page, StringComparison.Ordinal);
    }

    private string Page => File.ReadAllText(folder["output/humanity/001-episode/index.html"]);

    private void Write(string words, int year)
    {
        var file = folder["episodes/humanity/001-episode.en.vtt"];
        File.WriteAllText(file, $"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{words}\n");
        File.SetLastWriteTimeUtc(file, new DateTime(year, 6, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private void Build() => HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
}
