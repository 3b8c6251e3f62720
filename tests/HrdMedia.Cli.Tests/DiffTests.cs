using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The command against each kind of baseline; what single edits do is held by the replays beside the library.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Second = "episodes/humanity/002-episode.yaml";
    private const string Quiet = "Nothing is downloaded again. Nothing disappears.";

    private readonly TemporaryFolder folder = new();

    public DiffTests() => Catalogues.WriteSynthetic(folder.Path, 2, "Water");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Compares_with_a_git_revision_and_leaves_the_working_copy_alone()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=a");
        Edit("title: Water episode 2", "title: Land");
        var before = FileTree.Hashes(folder["episodes"]);

        var result = HrdMediaProcess.RunWell(folder.Path, "diff", "main", HrdMediaProcess.Now);

        // The page of the titles that begin with L.
        Assert.StartsWith($"No new episode. 1 title changes. {Quiet}\n  title: 'Land' was 'Water episode 2'\n1 page appears. ",
            result.Output, StringComparison.Ordinal);
        Assert.EndsWith(" None moves without a redirect. None goes.\n  appears: /search/l/\n", result.Output,
            StringComparison.Ordinal);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder["episodes"])));
        Assert.False(Directory.Exists(folder["output"]));
    }

    [Fact]
    public void Compares_with_a_folder_and_stops_what_would_hurt_until_it_is_meant()
    {
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        Edit("bytes: 1000002", "bytes: 1000003");

        var stopped = HrdMediaProcess.Run(folder.Path, "diff", "output", HrdMediaProcess.Now);

        Assert.Equal(1, stopped.Code);
        Assert.StartsWith("No new episode. 1 episode is downloaded again. Nothing disappears.\n", stopped.Output,
            StringComparison.Ordinal);
        Assert.StartsWith($"{Second}:11:3: error HRD702: ", stopped.Error, StringComparison.Ordinal);
        var line = stopped.Error[stopped.Error.IndexOf("- {guid", StringComparison.Ordinal)..stopped.Error.IndexOf(".\n",
            StringComparison.Ordinal)];
        File.WriteAllText(folder["episodes/changes.yaml"], $"changes:\n  {line}\n");
        Assert.Contains("HRD124", HrdMediaProcess.Run(folder.Path, "diff", "output", HrdMediaProcess.Now).Error,
            StringComparison.Ordinal);
        File.WriteAllText(folder["episodes/changes.yaml"], $"changes:\n  {line.Replace("…", "A name had to go.",
            StringComparison.Ordinal)}\n");
        var meant = HrdMediaProcess.RunWell(folder.Path, "diff", "output", HrdMediaProcess.Now).Output;
        Assert.Contains("; meant: A name had to go.", meant, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_for_programs_and_for_pull_requests()
    {
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        Edit("title: Water episode 2", "title: <b>@land");

        var json = JsonDocument.Parse(HrdMediaProcess.RunWell(folder.Path, "diff", "output/humanity/feed.xml", "--format", "json",
            HrdMediaProcess.Now).Output).RootElement;
        var markdown = HrdMediaProcess.RunWell(folder.Path, "diff", "output", "--report", "markdown", "--summary", "diff.md",
            HrdMediaProcess.Now).Output;

        Assert.Equal($"No new episode. 1 title changes. {Quiet}", json.GetProperty("summary").GetString());
        Assert.Equal("title", Assert.Single(json.GetProperty("changes").EnumerateArray()).GetProperty("what").GetString());
        Assert.Empty(json.GetProperty("findings").EnumerateArray());
        Assert.False(json.TryGetProperty("pages", out _));
        Assert.Equal(markdown, File.ReadAllText(folder["diff.md"]));
        Assert.StartsWith($"## What subscribers will see\n\nNo new episode. 1 title changes. {Quiet}\n\n" +
            "- title: '&lt;b\\>@\u2060land'", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compares_with_a_site_by_its_address()
    {
        HrdMediaProcess.RunWell(folder.Path, HrdMediaProcess.Now);
        var feed = await File.ReadAllBytesAsync(folder["output/humanity/feed.xml"], TestContext.Current.CancellationToken);
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var asked = Answer(server, feed);

        var result = HrdMediaProcess.RunWell(folder.Path, "diff", $"http://{server.LocalEndpoint}", HrdMediaProcess.Now);

        Assert.Equal($"No new episode. {Quiet}\nPages are not compared: the baseline holds feeds alone.\n", result.Output);
        Assert.StartsWith("GET /humanity/feed.xml HTTP/1.1\r\n", await asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_none_is_a_wrong_call_and_one_that_cannot_be_read_a_failure()
    {
        File.WriteAllText(folder["page.html"], "<html></html>");

        var wrong = HrdMediaProcess.Run(folder.Path, "diff", "nothing-at-all");
        var page = HrdMediaProcess.Run(folder.Path, "diff", "page.html");
        // Port 1 answers nobody.
        var silent = HrdMediaProcess.Run(folder.Path, "diff", "http://127.0.0.1:1/feed.xml");

        Assert.Equal((2, 3, 3), (wrong.Code, page.Code, silent.Code));
        Assert.StartsWith("'nothing-at-all' is no git revision, no folder, no file and no address. ", wrong.Error,
            StringComparison.Ordinal);
        Assert.StartsWith("'page.html' cannot be read as a feed: It is no RSS feed: it begins with <html>.", page.Error,
            StringComparison.Ordinal);
        Assert.StartsWith("'http://127.0.0.1:1/feed.xml' cannot be fetched: ", silent.Error, StringComparison.Ordinal);
    }

    private static async Task<string> Answer(TcpListener server, byte[] feed)
    {
        using var client = await server.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var request = new byte[1 << 12];
        var length = await stream.ReadAsync(request);
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {feed.Length}\r\n" +
            "Connection: close\r\n\r\n";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(feed);
        return System.Text.Encoding.ASCII.GetString(request, 0, length);
    }

    private void Git(params string[] arguments) =>
        Assert.Equal(0, HrdMediaProcess.Finish(HrdMediaProcess.StartProgram("git", folder.Path, arguments)).Code);

    private void Edit(string old, string now)
    {
        var text = File.ReadAllText(folder[Second]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(folder[Second], text.Replace(old, now, StringComparison.Ordinal));
    }
}
