using System.Text;
using System.Xml.Linq;
using HrdMedia.Cli.Import;
using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>Feeds in the manner of six makers, of podcasts that do not exist: each becomes a catalogue, and that the same
/// feed.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string Site = "https://new.example.org";
    private const string Quiet = "Nothing is downloaded again. Nothing disappears.";

    private static readonly string Feeds = Path.Combine(Repository.Root, "tests/HrdMedia.Cli.Tests/FeedsToImport");

    // Forms that only other programs write, each with what it means.
    private static readonly Dictionary<string, string> OddDates = new()
    {
        ["Fri, 07 Jul 2023 05:00:00 EDT"] = "2023-07-07T09:00:00",
        ["Thu, 3 Jan 08 21:30:00 EST"] = "2008-01-04T02:30:00",
        ["Thu, 27 Dec 2007 21:30 GMT"] = "2007-12-27T21:30:00",
    };

    private readonly TemporaryFolder folder = new();
    private FileServer? server;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder["old"]);
        server = await FileServer.Start(folder["old"]);
        foreach (var file in Directory.EnumerateFiles(Feeds, "*.*", SearchOption.AllDirectories))
        {
            // Byte for byte but for the server's address: one of the feeds is not UTF-8.
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            await File.WriteAllBytesAsync(folder[$"old/{Path.GetFileName(file)}"],
                Encoding.Latin1.GetBytes(text.Replace("{server}", server.Url, StringComparison.Ordinal)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("castopod", "river-voices")]
    [InlineData("podlove", "stadtgesprache-der-podcast", "podlove-2")]
    [InlineData("buzzsprout", "small-courts")]
    [InlineData("anchor", "sahel")]
    [InlineData("by-hand", "radio-del-barrio-archivo")]
    [InlineData("libsyn", "night-shift")]
    public void What_is_made_of_a_feed_gives_the_same_feed_again(string name, string show, params string[] further)
    {
        Import($"old/{name}.xml", "--show", show, "--feed-is-mine");
        HrdMediaProcess.RunWell(folder["new"], HrdMediaProcess.Now);
        var diff = HrdMediaProcess.RunWell(folder["new"], "diff", folder[$"old/{name}.xml"], HrdMediaProcess.Now);

        Assert.Contains(Quiet, diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("title", diff.Output, StringComparison.Ordinal);
        var channels = further.Prepend(name).Select(Channel).ToArray();
        var made = folder[$"new/output/{show}/feed.xml"];
        Assert.Equal(Known(channels.SelectMany(c => ItemFacts.OfOther(c, OddDates))), Known(ItemFacts.OfMade(made)));
        var from = channels[0].Element("link")!.Value;
        Assert.Subset(ItemFacts.Links(Texts(XDocument.Load(made).Root!), from).ToHashSet(),
            ItemFacts.Links(channels.SelectMany(Texts), from).ToHashSet());
    }

    [Fact]
    public void People_seasons_chapters_transcripts_and_what_apps_are_told_are_in_the_feed_again()
    {
        Import("old/castopod.xml");
        HrdMediaProcess.RunWell(folder["new"], HrdMediaProcess.Now);
        XNamespace podcast = "https://podcastindex.org/namespace/1.0";
        var was = Channel("castopod");
        var now = XDocument.Load(folder["new/output/river-voices/feed.xml"]).Root!.Element("channel")!;
        string[] Said(XElement channel, string tag, params string[] attributes) => [.. channel.Descendants(podcast + tag)
            .Select(e => string.Join('|', attributes.Select(a => (string?)e.Attribute(a)).Prepend(e.Value))).Distinct().Order()];

        // The pages about people are ours now.
        foreach (var (tag, attributes) in new (string, string[])[] { ("person", ["img"]), ("season", ["name"]), ("guid", []),
            ("soundbite", ["startTime", "duration"]), ("funding", ["url"]), ("medium", []),
            ("socialInteract", ["uri", "protocol", "accountId"]), ("episode", ["display"]) })
        {
            Assert.Equal(Said(was, tag, attributes), Said(now, tag, attributes));
        }

        Assert.Equal(5, now.Descendants(podcast + "transcript").Count());
        var chapters = File.ReadAllText(folder["new/output/river-voices/002-the-ferry-the-dam/chapters.json"]);
        Assert.Contains("https://pods.example.org/media/pier.jpg", chapters, StringComparison.Ordinal);
        Assert.Contains("It always did.", File.ReadAllText(folder["new/output/river-voices/002-the-ferry-the-dam/index.html"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Says_line_by_line_what_was_not_kept_and_then_what_to_do()
    {
        var result = Import("old/castopod.xml");

        Assert.Equal(
        [
            "old/castopod.xml:21: <category> has no place in the catalogue: 'Documentary'.",
            "old/castopod.xml:44: The place 'Upper bank of the Erl' is not kept: nothing finer than a country is ever " +
                "published, because it can lead to people at risk.",
            $"old/castopod.xml:67: The chapters '{server!.Url}/no-such-chapters.json' are not kept: nothing stands at its " +
                "address.",
            "",
        ], result.Error.Split('\n'));
        Assert.StartsWith("Made of 'old/castopod.xml': the show 'episodes/river-voices' with 3 episodes, 3 people and 1 " +
            "transcript; ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n3 things in the feed could not be kept as it was, or not at all: one line for each.\n", result.Output,
            StringComparison.Ordinal);
        Assert.Contains("redirect https://pods.example.org/@river-voices/feed.xml\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Imports_from_an_address_and_compares_with_it()
    {
        var address = $"{server!.Url}/podlove.xml";

        Import(address);
        var diff = HrdMediaProcess.RunWell(folder["new"], "diff", address, HrdMediaProcess.Now);

        // The first page is what subscribers have; the second has an older episode.
        Assert.StartsWith($"1 new episode. ", diff.Output, StringComparison.Ordinal);
        Assert.Contains(Quiet, diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Offline_nothing_is_fetched_and_that_is_told()
    {
        var result = Import("old/podlove.xml", "--offline");

        Assert.Contains($"old/podlove.xml:1: Older episodes stand at '{server!.Url}/podlove-2.xml', which was not fetched.\n",
            result.Error, StringComparison.Ordinal);
        Assert.Contains("with 1 episode, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_feed_is_only_imported_by_its_owner()
    {
        var refused = HrdMediaProcess.Run(folder.Path, "import", "old/buzzsprout.xml", "--root", "new");

        Assert.Equal(2, refused.Code);
        Assert.Equal("'old/buzzsprout.xml' is locked: its owner allows nobody else to import it (podcast:locked). If it is " +
            "yours, add --feed-is-mine.\n", refused.Error);
        Assert.False(Directory.Exists(folder["new"]));
        Import("old/buzzsprout.xml", "--feed-is-mine");
    }

    [Fact]
    public void What_only_a_person_knows_is_left_open_and_refused_until_it_is_written()
    {
        var result = HrdMediaProcess.RunWell(folder.Path, "import", "old/libsyn.xml", "--root", "new");
        var check = HrdMediaProcess.Run(folder["new"], "check", HrdMediaProcess.Now);

        Assert.Contains(
            "Only you can write 1 thing; 'hrdmedia check' refuses the catalogue until then:\n  episodes/site.yaml:3\n",
            result.Output, StringComparison.Ordinal);
        Assert.Equal(1, check.Code);
        Assert.StartsWith("episodes/site.yaml:3:11: error HRD124: 'TODO: https:// and where the site will stand' ", check.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        Import("old/libsyn.xml");
        var before = FileTree.Hashes(folder["new"]);

        var second = HrdMediaProcess.Run(folder.Path, "import", "old/castopod.xml", "--root", "new");

        Assert.Equal(2, second.Code);
        Assert.StartsWith("There is a catalogue in '", second.Error, StringComparison.Ordinal);
        Assert.Empty(FileTree.Difference(before, FileTree.Hashes(folder["new"])));
    }

    [Fact]
    public void Either_all_is_written_or_nothing()
    {
        // A file where a folder has to be: the second cannot be written.
        var files = new Dictionary<string, byte[]> { ["episodes/a"] = [1], ["episodes/a/b"] = [2] };

        Assert.ThrowsAny<IOException>(() => NewCatalogue.Write(folder["new"], files));
        Assert.False(Directory.Exists(folder["new"]));
        Directory.CreateDirectory(folder["new/episodes"]);
        Assert.ThrowsAny<IOException>(() => NewCatalogue.Write(folder["new"], files));
        Assert.Equal([folder["new/episodes"]], Directory.EnumerateFileSystemEntries(folder["new"]));
        NewCatalogue.Write(folder["new"], new Dictionary<string, byte[]> { ["episodes/a"] = [1] });
        Assert.Equal([folder["new/episodes"]], Directory.EnumerateFileSystemEntries(folder["new"]));
    }

    [Theory]
    [InlineData(2, "There is no file 'nothing.xml', and it is no address. ", "nothing.xml")]
    [InlineData(3, "'old/ferry.vtt' cannot be read as a feed: ", "old/ferry.vtt")]
    [InlineData(3, "'http://127.0.0.1:1/feed.xml' cannot be fetched: ", "http://127.0.0.1:1/feed.xml")]
    [InlineData(2, "The show's title 'حكايات من الساحل' has no words in a-z, ", "old/anchor.xml")]
    [InlineData(2, "--show: 'people' cannot be a show's folder: ", "old/anchor.xml", "--show", "people")]
    public void What_cannot_be_imported_is_said_and_leaves_nothing(int code, string message, params string[] arguments)
    {
        var result = HrdMediaProcess.Run(folder.Path, ["import", .. arguments, "--root", "new"]);

        Assert.Equal(code, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["new"]));
    }

    private static string[] Known(IEnumerable<ItemFacts> items) =>
        [.. items.DistinctBy(i => i.Guid).Select(i => i.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<XElement> Texts(XElement feed) =>
        feed.DescendantsAndSelf().Where(e => e.Name.LocalName is "description" or "encoded");

    private HrdMediaProcess.Result Import(params string[] arguments) =>
        HrdMediaProcess.RunWell(folder.Path, ["import", .. arguments, "--root", "new", "--base-url", Site]);

    private XElement Channel(string name) => XDocument.Parse(File.ReadAllText(folder[$"old/{name}.xml"], name == "by-hand"
        ? Encoding.Latin1 : Encoding.UTF8).Trim()).Root!.Element("channel")!;
}
