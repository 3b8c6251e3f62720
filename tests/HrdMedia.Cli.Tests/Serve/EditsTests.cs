using System.Globalization;
using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>After every kind of edit a preview that looked at the touched files alone has the bytes of a whole build.</summary>
public sealed class EditsTests : IDisposable
{
    private const string Second = "episodes/humanity/002-episode.yaml";
    private const string Spoken = "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>The river is here.\n";

    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-01-01T00:00:00Z", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder folder = new();

    public EditsTests()
    {
        Catalogues.WriteSynthetic(folder.Path, 4, "water");
        Write("episodes/topics/rivers.yaml", "title: Rivers\nsummary: What flows.\nrelated: [rain]\n");
        Write("episodes/topics/rain.yaml", "title: Rain\nsummary: What falls.\n");
        Write("episodes/people/ines-vidal.yaml", "name: Ines Vidal\nsummary: She draws maps.\n");
        Write("episodes/pages/about.md", "---\ntitle: About\nsummary: What this is.\n---\n\nSome words.\n");
        Write("episodes/humanity/002-episode.en.vtt", Spoken);
        Add(Second, "transcript: 002-episode.en.vtt\ntopics: [rivers]\ncountries: [CL]\n" +
            "people: [{person: ines-vidal, role: guest}]\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("title")]
    [InlineData("notes")]
    [InlineData("number")]
    [InlineData("topic")]
    [InlineData("person")]
    [InlineData("country")]
    [InlineData("date")]
    [InlineData("later")]
    [InlineData("translation")]
    [InlineData("transcript")]
    [InlineData("transcript gone")]
    [InlineData("chapters")]
    [InlineData("recording")]
    [InlineData("picture")]
    [InlineData("consent")]
    [InlineData("consent ends")]
    [InlineData("guid")]
    [InlineData("season")]
    [InlineData("edit after edit")]
    [InlineData("mistake of a value and back")]
    [InlineData("name")]
    [InlineData("topic's words")]
    [InlineData("topic goes")]
    [InlineData("page")]
    [InlineData("show")]
    [InlineData("settings")]
    [InlineData("languages")]
    [InlineData("site's language")]
    [InlineData("episode goes")]
    [InlineData("episode comes")]
    [InlineData("episode renamed")]
    [InlineData("withdrawal")]
    [InlineData("mistake and back")]
    public void Is_as_a_whole_build(string edit)
    {
        var reader = Reader();
        var before = All(reader.Read()!);
        Edit(edit, reader);
        var reading = reader.Read(onlyTouched: true)!;

        Assert.DoesNotContain(reading.Findings, f => f.IsError);
        var built = Built();
        Assert.NotEmpty(built.All);
        Assert.All(built.All, output =>
        {
            Assert.True(reading.Site!.Outputs.TryFind(output.Path, out var found), output.Path);
            Assert.Equal(output.Source, found.Source);
            // A picture's path says what it is made of, and to make it takes longer than all the rest.
            Assert.True(IsPicture(output.Path) || output.Render().AsSpan().SequenceEqual(found.Render()), output.Path);
        });
        Assert.All(before.Where(path => !built.TryFind(path, out _)), path =>
            Assert.False(reading.Site!.Outputs.TryFind(path, out _), path));
        Assert.Equal(built.All.Select(o => o.Path), reading.Site!.Outputs.All.Select(o => o.Path));
    }

    private void Edit(string edit, CatalogueReader reader)
    {
        var third = "episodes/humanity/003-episode.yaml";
        switch (edit)
        {
            case "title": Replace(reader, Second, "title: water episode 2", "title: The water that came"); break;
            case "notes": Replace(reader, Second, "A sentence", "Another sentence"); break;
            case "number": Replace(reader, Second, "number: 2", "number: 22"); break;
            case "topic": Replace(reader, Second, "[rivers]", "[rain]"); break;
            case "person": Replace(reader, Second, "ines-vidal", "synthetic-voice"); break;
            case "country": Replace(reader, Second, "[CL]", "[NP, IE]"); break;
            case "date": Replace(reader, Second, "2020-01-03", "2019-12-03"); break;
            case "later": Replace(reader, Second, "2020-01-03", "2031-01-03"); break;
            case "translation":
                Replace(reader, Second, "title: water episode 2", "title: {en: water episode 2, fr: l'eau}"); break;
            case "transcript": Replace(reader, "episodes/humanity/002-episode.en.vtt", "river", "well"); break;
            case "transcript gone":
                Replace(reader, Second, "transcript: 002-episode.en.vtt\n", "");
                Remove(reader, "episodes/humanity/002-episode.en.vtt");
                break;
            case "chapters": Put(reader, Second, Text(Second) + "chapters: [{at: \"0:00\", title: The spring}]\n"); break;
            case "recording": Replace(reader, Second, "audio.example.org", "elsewhere.example.org"); break;
            case "picture":
                File.Copy(folder["episodes/humanity/show.png"], folder["episodes/humanity/002.png"]);
                reader.Sources.Touch("episodes/humanity/002.png");
                Put(reader, Second, Text(Second) + "image: {file: 002.png, alt: A bank., credit: Drawn}\n");
                break;
            case "consent": Replace(reader, Second, "role: guest}", "role: guest, consent: {ref: c-1, scope: [name, audio, " +
                "transcript, country]}}"); break;
            case "consent ends": Replace(reader, Second, "role: guest}", "role: guest, consent: {ref: c-1, until: 2024-01, " +
                "scope: [name, audio, transcript, country]}}"); break;
            case "guid": Replace(reader, Second, "guid: 00", "guid: 20"); break;
            case "season": Replace(reader, Second, "season: 1\n", ""); break;
            case "edit after edit":
                Replace(reader, Second, "title: water episode 2", "title: The water that came");
                All(reader.Read(onlyTouched: true)!);
                Replace(reader, "episodes/humanity/002-episode.en.vtt", "river", "well");
                All(reader.Read(onlyTouched: true)!);
                Replace(reader, third, "title: water episode 3", "title: The water that went");
                All(reader.Read(onlyTouched: true)!);
                Replace(reader, Second, "[rivers]", "[rain]");
                break;
            case "mistake of a value and back":
                Put(reader, Second, Text(Second) + "chapters: [{at: \"0:05\", title: The spring}]\n");
                Assert.Contains(reader.Read(onlyTouched: true)!.Findings, f => f.IsError);
                Replace(reader, Second, "0:05", "0:00");
                break;
            case "name": Replace(reader, "episodes/people/ines-vidal.yaml", "Ines Vidal", "Ines Vidal Soto"); break;
            case "topic's words": Replace(reader, "episodes/topics/rivers.yaml", "What flows.", "What runs."); break;
            case "topic goes":
                Replace(reader, Second, "topics: [rivers]\n", "");
                Remove(reader, "episodes/topics/rivers.yaml");
                break;
            case "page": Replace(reader, "episodes/pages/about.md", "Some words.", "[Water](/humanity/002-episode/)."); break;
            case "show": Replace(reader, "episodes/humanity/show.yaml", "title: On the Side", "title: At the Side"); break;
            case "settings": Replace(reader, "episodes/site.yaml", "title: On the Side", "title: At the Side"); break;
            case "languages": Put(reader, "episodes/site.yaml", Text("episodes/site.yaml") + "languages: [fr, ar]\n"); break;
            case "site's language": Replace(reader, "episodes/site.yaml", "language: en", "language: fr"); break;
            case "episode goes": Remove(reader, third); break;
            case "episode comes":
                Put(reader, "episodes/humanity/0025-between.yaml", Text(third).Replace("number: 3", "number: 7")
                    .Replace("T09:00", "T10:00").Replace("guid: 00", "guid: 10"));
                break;
            case "episode renamed":
                File.Move(folder[third], folder["episodes/humanity/003-other.yaml"]);
                reader.Sources.Touch(third);
                reader.Sources.Touch("episodes/humanity/003-other.yaml");
                break;
            case "withdrawal":
                Remove(reader, third);
                Put(reader, "episodes/withdrawn.yaml", "withdrawn:\n  - {address: humanity/003-episode/, " +
                    "guid: 00000000-0000-4000-8000-000000000003, date: 2025-01-01, reason: consent}\n");
                break;
            case "mistake and back":
                Replace(reader, Second, "type: full", "typ: full");
                Assert.Contains(reader.Read(onlyTouched: true)!.Findings, f => f.IsError);
                Replace(reader, Second, "typ: full", "type: bonus");
                break;
            default: throw new ArgumentOutOfRangeException(nameof(edit), edit, "No such edit.");
        }
    }

    private static bool IsPicture(string path) => Path.GetExtension(path) is ".jpg" or ".png" or ".webp" or ".avif";

    private static string[] All(Reading reading) => [.. reading.Site!.Outputs.All.Select(o => o.Path)];

    private OutputSet Built()
    {
        var diagnostics = new DiagnosticBag();
        var sources = FolderSourceTree.Read(folder.Path, diagnostics);
        var outputs = new Site(sources, Options, new DefaultTheme(), Pictures()).Engine
            .Prepare(new EngineContext(sources, diagnostics, workers: 2));
        Assert.True(outputs is not null, string.Join('\n', diagnostics.Sorted()));
        return outputs;
    }

    private static SiteOptions Options => new(Now) { ShowsScheduled = true };

    private Imaging.CachedPictureMaker Pictures() => Imaging.CachedPictureMaker.In(folder["cache"]);

    private CatalogueReader Reader() =>
        new(new CommonValues(folder.Path, folder["cache"], Options, DiagnosticFormat.Text, Quiet: true));

    private string Text(string file) => File.ReadAllText(folder[file]);

    private void Add(string file, string text) => File.AppendAllText(folder[file], text);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }

    private void Put(CatalogueReader reader, string file, string text)
    {
        File.WriteAllText(folder[file], text);
        reader.Sources.Touch(file);
    }

    private void Replace(CatalogueReader reader, string file, string from, string to)
    {
        Assert.Contains(from, Text(file), StringComparison.Ordinal);
        Put(reader, file, Text(file).Replace(from, to, StringComparison.Ordinal));
    }

    private void Remove(CatalogueReader reader, string file)
    {
        File.Delete(folder[file]);
        reader.Sources.Touch(file);
    }
}
