using System.Buffers;
using System.Text;
using HrdMedia.Cli.Serve;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary><c>_headers</c> and <c>_redirects</c> as https://docs.netlify.com/manage/routing describes them.</summary>
public sealed class DeployFilesTests
{
    [Theory]
    [InlineData("/", "all")]
    [InlineData("/about/", "all, page")]
    [InlineData("/ABOUT/", "all, page")]
    [InlineData("/about/more/", "all")]
    [InlineData("/show/1/sound.mp3", "all, sound")]
    [InlineData("/show/1/sound.mp3x", "all")]
    [InlineData("/show/feed.xml", "all, feed")]
    [InlineData("/assets/site.css", "all, assets")]
    public void Finds_the_headers_of_a_path(string path, string expected)
    {
        var headers = DeployHeaders.Parse("""
            # A comment.
            /*
              X-Rule: all
              Server: mine
              no header
            /:page/
              X-Rule: page
            /show/*.mp3
              X-Rule: sound
            /*/feed.xml
              X-Rule: feed
            /assets/*
              x-rule: assets
            """);

        var header = Assert.Single(headers.Of(path));
        Assert.Equal(("X-Rule", expected), (header.Key, header.Value));
    }

    [Theory]
    [InlineData("/feed", 301, "/show/feed.xml")]
    [InlineData("/Feed/", 301, "/show/feed.xml")]
    [InlineData("/old/a/b", 302, "/new/a/b")]
    [InlineData("/old", 302, "/new/")]
    [InlineData("/2001/water", 301, "/water/2001/")]
    [InlineData("/about", 301, "/about/")]
    [InlineData("/taken/", 301, "/about/")]
    [InlineData("/elsewhere", 301, "https://example.org/x")]
    public void Sends_the_browser_on(string path, int status, string location) =>
        Assert.Equal((status, location), (Site().Answer(path).Status, Site().Answer(path).Location));

    [Theory]
    [InlineData("/", 200, "index.html")]
    [InlineData("/about/", 200, "about/index.html")]
    [InlineData("/about/index.html", 200, "about/index.html")]
    [InlineData("/kept/", 200, "kept/index.html")]
    [InlineData("/alone", 200, "alone.html")]
    [InlineData("/gone/", 410, "410.html")]
    [InlineData("/gone/deep/file.mp3", 410, "410.html")]
    [InlineData("/same", 200, "about/index.html")]
    [InlineData("/nothing", 404, "404.html")]
    [InlineData("/_headers", 404, "404.html")]
    [InlineData("/_redirects", 404, "404.html")]
    [InlineData("/abroad", 404, "404.html")]
    public void Shows_a_file(string path, int status, string file)
    {
        var answer = Site().Answer(path);

        Assert.Equal((status, file, ""), (answer.Status, answer.Output?.Path, answer.Location));
    }

    [Fact]
    public void Sends_no_headers_with_a_redirection()
    {
        Assert.Empty(Site().Headers("/feed", Site().Answer("/feed")));
        Assert.NotEmpty(Site().Headers("/nothing", Site().Answer("/nothing")));
    }

    private static DeployedSite Site() => new(OutputSet.Collect([
        .. "index.html about/index.html kept/index.html taken/index.html gone/index.html alone.html 404.html 410.html".Split(' ')
            .Select(path => File(path, path)),
        File("_headers", "/*\n  X-Rule: all\n"),
        File("_redirects", """
            /feed   /show/feed.xml 301
            /old/*  /new/:splat 302   # where the old ones went
            /:year/water /water/:year/
            /kept/  /about/ 301
            /taken/ /about/ 301!
            /gone/* /410.html 410!
            /same   /about/ 200
            /abroad /about/ 301 Country=fr
            /elsewhere https://example.org/x
            """),
    ], new DiagnosticBag()), []);

    private static Output File(string path, string text) => new(path, path, target => target.Write(Encoding.UTF8.GetBytes(text)));
}
