using HrdMedia.Cli.Online;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli.Tests.Online;

public sealed class OnlineCheckTests : IDisposable
{
    private const string Episode = "episodes/humanity/001-episode.yaml";

    private readonly TemporaryFolder folder = new();
    private readonly LocalHost host = new();
    private readonly OnlineCheck check = new(new WebProbe(TimeSpan.FromMilliseconds(1), allowsPrivate: true));

    public OnlineCheckTests() => Catalogues.WriteSynthetic(folder.Path, 1, "Water");

    public void Dispose()
    {
        check.Dispose();
        host.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Finds_links_in_fields_and_notes_with_their_places_and_asks_each_once()
    {
        host.At("/well_(1)", 200);
        Write($$"""
            notes: |
              See [a]({{host.Url("/well_(1)")}}), **{{host.Url("/gone")}}**, and {{host.Url("/gone#part")}}.
            links: [{title: a, url: {{host.Url("/gone")}}}, {title: b, url: "{{host.Url("/gone?x=1,2")}}"}]
            """);

        var found = Run().Where(d => d.Place.File == Episode).ToArray();

        var lines = File.ReadAllLines(folder[Episode]);
        Assert.Equal(["/gone", "/gone#part", "/gone", "/gone?x=1,2"],
            found.Select(d => d.Message.Split('\'')[1][host.Url("").Length..]));
        Assert.All(found, d => Assert.StartsWith(d.Message.Split('\'')[1], lines[d.Place.Line - 1][(d.Place.Column - 1)..],
            StringComparison.Ordinal));
        Assert.All(found, d => Assert.Equal("HRD520", d.Code));
        Assert.Equal(["GET /a.mp3 bytes=0-0", "GET /gone", "GET /gone?x=1,2", "HEAD /gone", "HEAD /gone?x=1,2", "HEAD /well_(1)"],
            host.Asked.Order());
        Run();
        Assert.Equal(6, host.Asked.Count);
    }

    [Fact]
    public void Mends_the_size_of_a_recording_that_stands_elsewhere()
    {
        Write($$"""
            audio: {url: {{Recording()}}, bytes: 5, type: audio/mpeg, duration: "10:00"}
            """);
        var repairs = new CatalogueRepair(folder.Path, _ => false, Run);

        var file = Assert.Single(repairs.Run());

        Assert.Equal(file.Was.Replace("bytes: 5,", "bytes: 12345,", StringComparison.Ordinal), file.Now);
        Assert.DoesNotContain(Run(), d => d.Severity == Severity.Error);
    }

    private string Recording() => host.At("/a.mp3", context =>
    {
        context.Response.StatusCode = 206;
        context.Response.ContentType = "audio/mpeg";
        context.Response.Headers["Content-Range"] = "bytes 0-0/12345";
        context.Response.ContentLength64 = 1;
        context.Response.OutputStream.WriteByte(1);
    });

    private void Write(string fields)
    {
        var isOther = fields.StartsWith("audio", StringComparison.Ordinal);
        File.WriteAllText(folder[Episode], "title: Water\nguid: 00000000-0000-4000-8000-000000000001\n" +
            "published: 2020-01-02T09:00:00Z\nseason: 1\nnumber: 1\ntype: full\nsummary: One.\n" +
            (isOther ? "" : $"audio: {{url: {Recording()}, bytes: 12345, type: audio/mpeg,\n  duration: \"10:00\"}}\n") +
            "explicit: false\n" + fields + "\n");
        // Nobody else is asked.
        foreach (var other in Directory.EnumerateFiles(folder["episodes"], "*.yaml", SearchOption.AllDirectories)
            .Where(f => f != folder[Episode]))
        {
            File.WriteAllLines(other, File.ReadAllLines(other).Select(line => line.Contains("base-url", StringComparison.Ordinal)
                ? line : line.Replace("https://www.amnesty.org/", "/", StringComparison.Ordinal)));
        }
    }

    private IReadOnlyList<Diagnostic> Run()
    {
        var bag = new DiagnosticBag();
        var sources = FolderSourceTree.Read(folder.Path, bag);
        var site = new Site(sources, new SiteOptions(DateTimeOffset.UnixEpoch.AddYears(80)), new DefaultTheme());
        site.Engine.Prepare(new EngineContext(sources, bag, 1));
        check.Run(site.Catalog!, sources, bag, TestContext.Current.CancellationToken);
        return bag.Sorted();
    }
}
