using System.Text;
using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>Reading again what has changed gives what reading everything would give.</summary>
public sealed class CatalogueReaderTests : IDisposable
{
    private const string First = "episodes/humanity/001-episode.yaml";

    private readonly TemporaryFolder folder = new();

    public CatalogueReaderTests() => Catalogues.WriteSynthetic(folder.Path, 3, "water");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_nothing_where_nothing_has_changed()
    {
        var reader = Reader();

        Assert.NotNull(reader.Read());
        Assert.Null(reader.Read());
    }

    [Fact]
    public void Shows_an_edit_and_only_that_file_has_changed()
    {
        var reader = Reader();
        reader.Read();
        Edit(First, "title: water episode 1", "title: The water that came");
        var reading = reader.Read()!;

        Assert.Equal([First], reader.Changed);
        Assert.Contains("The water that came", Page(reading, "humanity/001-episode/index.html"), StringComparison.Ordinal);
        Assert.Contains("The water that came", Page(reading, "humanity/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_bytes_that_a_new_reader_gives()
    {
        var reader = Reader();
        reader.Read();
        Edit(First, "number: 1", "number: 9");
        File.Delete(folder["episodes/humanity/002-episode.yaml"]);
        var text = File.ReadAllText(folder["episodes/humanity/003-episode.yaml"]);
        text = text.Replace("number: 3", "number: 4", StringComparison.Ordinal)
            .Replace("T09:00", "T10:00", StringComparison.Ordinal);
        File.WriteAllText(folder["episodes/humanity/004-more.yaml"],
            text.Replace("guid: 00", "guid: 10", StringComparison.Ordinal));
        var third = reader.Read()!;
        Assert.Empty(third.Findings);
        var again = third.Site!.Outputs;
        var anew = Reader().Read()!.Site!.Outputs;

        Assert.Equal(anew.All.Select(o => o.Path), again.All.Select(o => o.Path));
        Assert.All(anew.All.Where(o => o.Path.EndsWith(".html", StringComparison.Ordinal) || o.Path.EndsWith(".xml",
            StringComparison.Ordinal)), o => Assert.Equal(Encoding.UTF8.GetString(o.Render()), Page(again, o.Path)));
    }

    [Fact]
    public void Says_what_is_wrong_and_shows_the_site_from_before()
    {
        var reader = Reader();
        reader.Read();
        Edit(First, "type: full", "typ: full");
        var wrong = reader.Read()!;
        Edit(First, "typ: full", "type: full");
        var mended = reader.Read()!;

        Assert.Contains(wrong.Findings, f => f.Diagnostic.Place.ToString() == $"{First}:6:1" && f.Line == "typ: full");
        Assert.NotNull(wrong.Site);
        Assert.Empty(mended.Findings);
    }

    [Fact]
    public void Says_so_until_the_file_that_is_missing_comes()
    {
        var reader = Reader();
        reader.Read();
        Edit(First, "season: 1", "season: 1\ntranscript: 001-episode.en.vtt");
        Assert.Single(reader.Read()!.Findings, f => f.IsError);
        File.WriteAllText(folder["episodes/humanity/001-episode.en.vtt"],
            "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>Here.\n");

        var mended = reader.Read()!;
        Assert.Empty(mended.Findings);
        Assert.Contains("Here.", Page(mended, "humanity/001-episode/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_all_anew_when_the_language_of_the_site_changes()
    {
        var reader = Reader();
        reader.Read();
        Edit("episodes/site.yaml", "language: en", "language: fr");
        var again = reader.Read()!;

        Assert.Equal(Reader().Read()!.Findings.Select(f => f.Diagnostic), again.Findings.Select(f => f.Diagnostic));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Marks_what_is_scheduled_or_leaves_it_out(bool shows)
    {
        var reading = Reader(shows, now: "2020-01-03T12:00:00Z").Read()!;

        Assert.Equal(shows, reading.Site!.Outputs.TryFind("humanity/003-episode/index.html", out _));
        Assert.DoesNotContain("Scheduled", Page(reading, "humanity/001-episode/index.html"), StringComparison.Ordinal);
        if (shows)
        {
            Assert.Contains("Only this preview shows it.", Page(reading, "humanity/003-episode/index.html"),
                StringComparison.Ordinal);
            Assert.Contains("Scheduled", Page(reading, "humanity/index.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Takes_the_theme_that_stands_beside_the_catalogue()
    {
        Directory.CreateDirectory(folder["theme/assets"]);
        File.WriteAllText(folder["theme/assets/site.css"], "body { color: red }");
        var reader = Reader();
        var before = Styles(reader.Read()!);
        File.WriteAllText(folder["theme/assets/site.css"], "body { color: blueish }");
        var after = Styles(reader.Read()!);

        Assert.EndsWith("body { color: red }", before.Text, StringComparison.Ordinal);
        Assert.EndsWith("body { color: blueish }", after.Text, StringComparison.Ordinal);
        Assert.NotEqual(before.Path, after.Path);
    }

    private static (string Path, string Text) Styles(Reading reading)
    {
        var output = reading.Site!.Outputs.All.Single(o => o.Path.StartsWith("assets/site-", StringComparison.Ordinal));
        return (output.Path, Encoding.UTF8.GetString(output.Render()));
    }

    private static string Page(Reading reading, string path) => Page(reading.Site!.Outputs, path);

    private static string Page(Pipelines.OutputSet outputs, string path)
    {
        Assert.True(outputs.TryFind(path, out var output), path);
        return Encoding.UTF8.GetString(output.Render());
    }

    private CatalogueReader Reader(bool shows = true, string now = "2026-01-01T00:00:00Z") => new(new CommonValues(
        folder.Path, folder["cache"],
        new SiteOptions(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture))
        {
            ShowsScheduled = shows,
        }, DiagnosticFormat.Text, Quiet: true));

    private void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(folder[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[file], text.Replace(from, to, StringComparison.Ordinal));
    }
}
