using System.Text;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>What a build has read in transcripts is kept for the next, which believes none of it of one that says something
/// else.</summary>
public sealed class TranscriptCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TranscriptCacheTests()
    {
        Catalogues.WriteSynthetic(folder.Path, 2, "water");
        foreach (var number in (string[])["001", "002"])
        {
            File.AppendAllText(folder[$"episodes/humanity/{number}-episode.yaml"], $"transcript: {number}-episode.en.vtt\n");
        }

        Write("001", "Ines Vidal", "The river is gone.");
        Write("002", "Omar Haddad", "The river is here.");
        Build();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_that_change_places_are_seen_though_their_times_are_one()
    {
        var (one, other) = (Transcript("001"), Transcript("002"));
        File.Move(one, one + ".aside");
        File.Move(other, one);
        File.Move(one + ".aside", other);
        Build();

        Assert.Contains("The river is here.", Page("001"), StringComparison.Ordinal);
        Assert.Contains("The river is gone.", Page("002"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_speaks_no_more_stays_in_no_list()
    {
        Assert.Contains("Omar Haddad", Kept, StringComparison.Ordinal);
        Write("002", "Ines Vidal", "The river is here.");
        Build();

        Assert.DoesNotContain("Omar Haddad", Kept, StringComparison.Ordinal);
        Assert.Contains("Ines Vidal", Kept, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_spoilt_says_nothing()
    {
        var list = folder[".cache/known-transcripts"];
        File.WriteAllText(list, File.ReadAllText(list, Encoding.Latin1).Replace("Omar Haddad", "Omar Haddat",
            StringComparison.Ordinal), Encoding.Latin1);
        Build();

        Assert.DoesNotContain("Omar Haddat", Kept, StringComparison.Ordinal);
        Assert.Contains("Omar Haddad", Kept, StringComparison.Ordinal);
    }

    private string Kept => string.Concat(Directory.EnumerateFiles(folder[".cache"], "*", SearchOption.AllDirectories)
        .Select(File.ReadAllText));

    private string Page(string number) => File.ReadAllText(folder[$"output/humanity/{number}-episode/index.html"]);

    private string Transcript(string number) => folder[$"episodes/humanity/{number}-episode.en.vtt"];

    private void Write(string number, string speaker, string words)
    {
        // As long as every other, whoever speaks.
        File.WriteAllText(Transcript(number),
            $"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v {speaker}>{words.PadRight(40 - speaker.Length, '.')}\n");
        File.SetLastWriteTimeUtc(Transcript(number), DateTime.UnixEpoch.AddYears(50));
    }

    private void Build() => HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
}
