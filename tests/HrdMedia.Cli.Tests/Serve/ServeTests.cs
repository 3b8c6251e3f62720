using System.Net;
using System.Text;
using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>What <c>serve</c> answers to who asks without a browser is what the host will answer: held against the files that
/// <c>build</c> writes.</summary>
public sealed class ServeTests(RealSite real) : IDisposable
{
    private readonly ServedSite served = ServedSite.Start(Repository.Root);

    public void Dispose() => served.Dispose();

    [Fact]
    public async Task Every_file_has_the_bytes_of_the_build_and_the_headers_of_the_file()
    {
        var headers = DeployHeaders.Parse(await File.ReadAllTextAsync(Path.Combine(real.Output, "_headers"), Stop));
        foreach (var path in Some())
        {
            var address = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
            using var answer = await served.Ask(address);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var built = await File.ReadAllBytesAsync(Path.Combine(real.Output, path), Stop);
            var given = await answer.Content.ReadAsByteArrayAsync(Stop);
            Assert.True(built.SequenceEqual(given), path);
            Assert.All(headers.Of(address), header => Assert.Equal(header.Value, Header(answer, header.Key)));
            Assert.Equal("bytes", Header(answer, "Accept-Ranges"));
            Assert.Matches("^\"[0-9a-f]{32}\"$", Header(answer, "ETag"));
            Assert.DoesNotContain(answer.Headers,
                h => h.Key.StartsWith("HrdMedia", StringComparison.Ordinal) || h.Key == "Server");
        }
    }

    [Theory]
    [InlineData("bytes=0-99", 206, "bytes 0-99/")]
    [InlineData("bytes=100-", 206, "bytes 100-")]
    [InlineData("bytes=-10", 206, "")]
    [InlineData("bytes=99999999-", 416, "bytes */")]
    [InlineData("lines=1-2", 200, "")]
    public async Task Gives_a_part_of_a_recording(string range, int status, string contentRange)
    {
        var path = Recording();
        var whole = await File.ReadAllBytesAsync(Path.Combine(real.Output, path), Stop);
        using var answer = await served.Ask("/" + path, ("Range", range));
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.StartsWith(contentRange, Header(answer, "Content-Range"), StringComparison.Ordinal);
        byte[] expected = range switch
        {
            "bytes=0-99" => whole[..100],
            "bytes=100-" => whole[100..],
            "bytes=-10" => whole[^10..],
            "lines=1-2" => whole,
            _ => [],
        };
        Assert.Equal(expected, bytes);
    }

    [Fact]
    public async Task Gives_a_part_only_of_the_bytes_that_are_meant_and_none_that_are_known()
    {
        var path = "/" + Recording();
        using var head = await served.Ask(HttpMethod.Head, path);
        var tag = Header(head, "ETag");

        Assert.True(head.Content.Headers.ContentLength > 1000);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
        using var same = await served.Ask(path, ("Range", "bytes=0-9"), ("If-Range", tag));
        using var other = await served.Ask(path, ("Range", "bytes=0-9"), ("If-Range", "\"other\""));
        using var known = await served.Ask(path, ("If-None-Match", tag));
        Assert.Equal((206, 200, 304), ((int)same.StatusCode, (int)other.StatusCode, (int)known.StatusCode));
    }

    [Fact]
    public async Task Shows_the_page_for_what_is_not_there_and_sends_folders_on()
    {
        using var missing = await served.Ask("/nothing/here/");
        using var folder = await served.Ask("/humanity?a=b");

        Assert.Equal(404, (int)missing.StatusCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(real.Output, "404.html"), Stop),
            await missing.Content.ReadAsStringAsync(Stop));
        Assert.Equal((301, "/humanity/?a=b"), ((int)folder.StatusCode, Header(folder, "Location")));
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example:8080")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Answers_no_other_site(string name, string value)
    {
        using var answer = await served.Ask("/humanity/feed.xml", (name, value));

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Takes_no_other_method()
    {
        using var answer = await served.Ask(HttpMethod.Post, "/");

        Assert.Equal((405, "GET, HEAD"), ((int)answer.StatusCode, Header(answer, "Allow")));
    }

    [Fact]
    public async Task Tells_a_browser_to_ask_again_and_what_the_host_will_say()
    {
        using var answer = await served.Ask("/" + Recording(), ("Sec-Fetch-Mode", "no-cors"));

        Assert.Equal(("no-cache", "public, max-age=86400"),
            (Header(answer, "Cache-Control"), Header(answer, "HrdMedia-Deployed-Cache-Control")));
    }

    [Fact]
    public async Task Adds_to_a_page_only_for_who_looks_at_it_and_within_the_policy()
    {
        using var answer = await served.Ask("/", ("Accept", "text/html,*/*"));
        var page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Contains("<script type=\"module\" src=\"/.hrdmedia/live.js\"></script>", page, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(real.Output, "*.html", SearchOption.AllDirectories),
            file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(".hrdmedia", StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Header(HttpResponseMessage answer, string name) =>
        // As it was sent: the client would put the parts of some in an order of its own.
        answer.Headers.NonValidated.TryGetValues(name, out var values) ||
            answer.Content.Headers.NonValidated.TryGetValues(name, out values) ? values.ToString() : "";

    // One of each kind of file, and of each folder at the top.
    private IEnumerable<string> Some() => Directory.EnumerateFiles(real.Output, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(real.Output, file).Replace('\\', '/'))
        .Where(path => path is not ("_headers" or "_redirects" or "manifest.sha256")).Order(StringComparer.Ordinal)
        .DistinctBy(path => (path.Split('/')[0], Path.GetExtension(path)));

    private string Recording() => Directory.EnumerateFiles(real.Output, "*.mp3", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(real.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal).First();
}
