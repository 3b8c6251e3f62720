using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>What is probably a slip is told beside the reading, never before it.</summary>
public sealed class AdvisorTests : IDisposable
{
    private const string First = "episodes/humanity/001-episode.yaml";

    private readonly TemporaryFolder folder = new();

    public AdvisorTests() => Catalogues.WriteSynthetic(folder.Path, 3, "water");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Gives_what_it_finds_of_the_newest_catalogue()
    {
        Edit("water episode 1", "water episode 2");
        var reader = Reader();
        reader.Read();
        using var told = new AutoResetEvent(false);
        using var advisor = new Advisor(() => told.Set());
        advisor.Start();

        advisor.Ask(reader.Site!);
        Assert.True(told.WaitOne(TimeSpan.FromMinutes(1)));
        var advice = advisor.Take()!;

        Assert.Null(advisor.Take());
        Assert.Contains(reader.Add(advice)!.Findings, f => f.Diagnostic.Code == "HRD335");
        Assert.Null(reader.Add(advice));
    }

    [Fact]
    public void Gives_none_when_the_file_of_a_finding_has_been_saved_meanwhile()
    {
        Edit("water episode 1", "water episode 2");
        var reader = Reader();
        reader.Read();
        var found = Assert.Single(Advisor.Of(reader.Site!)!.Diagnostics.Sorted(), d => d.Code == "HRD335");

        File.AppendAllText(folder[found.Place.File], "# saved\n");

        Assert.Null(Advisor.Of(reader.Site!));
    }

    [Fact]
    public void Is_of_the_catalogue_that_was_read_also_when_a_file_has_been_saved_meanwhile()
    {
        var reader = Reader();
        reader.Read();

        Edit("water episode 1", "water episode 2");

        Assert.Empty(Advisor.Of(reader.Site!)!.Diagnostics.Sorted());
    }

    [Fact]
    public void Stops_looking_when_a_newer_catalogue_has_been_asked_about()
    {
        Edit("water episode 1", "water episode 2");
        var reader = Reader();
        reader.Read();

        Assert.Null(Advisor.Of(reader.Site!, () => true));
        Assert.Contains(Advisor.Of(reader.Site!, () => false)!.Diagnostics.Sorted(), d => d.Code == "HRD335");
    }

    [Fact]
    public void Is_not_heard_when_the_catalogue_has_been_read_again()
    {
        var reader = Reader();
        reader.Read();
        var old = Advisor.Of(reader.Site!)!;
        Edit("water episode 1", "water episode 2");
        reader.Read();

        Assert.Null(reader.Add(old));
    }

    [Fact]
    public void Of_thousands_of_findings_a_page_shows_a_hundred_and_says_how_many_more()
    {
        Directory.CreateDirectory(folder["episodes/topics"]);
        for (var i = 0; i < 250; i++)
        {
            File.WriteAllText(folder[$"episodes/topics/topic-{i}.yaml"], "title: T\nsummary: S.\nsumary: S.\n");
        }

        var findings = Reader().Read()!.Findings;

        Assert.Equal(101, findings.Count);
        Assert.StartsWith("There are 150 more.", findings[^1].Diagnostic.Message, StringComparison.Ordinal);
    }

    private CatalogueReader Reader() => new(new CommonValues(folder.Path, folder["cache"],
        new SiteOptions(DateTimeOffset.Parse("2026-01-01T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture)),
        DiagnosticFormat.Text, Quiet: true));

    private void Edit(string from, string to)
    {
        var text = File.ReadAllText(folder[First]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[First], text.Replace(from, to, StringComparison.Ordinal));
    }
}
