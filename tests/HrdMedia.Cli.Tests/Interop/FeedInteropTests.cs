using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>
/// Readers that others wrote read every feed; each fact that a reader can know is compared with the catalogue. A site more is
/// one line in <see cref="Site"/> and in <see cref="Sites"/>.
/// </summary>
public sealed class FeedInteropTests(RealSite real)
{
    private static readonly string[] Sites = ["real"];

    private static readonly string[] Html = ["description", "summary", "notes"];

    public static TheoryData<string, string> ReadersAndSites =>
        [.. FeedReaders.All.SelectMany(reader => Sites.Select(site => (reader.Name, site)))];

    [Theory]
    [MemberData(nameof(ReadersAndSites))]
    public void Every_fact_that_a_reader_knows_is_that_of_the_catalogue(string name, string siteName)
    {
        var reader = FeedReaders.All.Single(r => r.Name == name);
        var site = Site(siteName);
        Assert.NotEmpty(site.Feeds);
        foreach (var feed in site.Feeds)
        {
            var written = new CatalogFacts(site, feed).All;
            var read = reader.Read(site.FileAt(site.Url + feed.Path), site.Url + feed.Path);

            Compare(reader, "", reader.Show, written.Show, read.Show);
            CompareItems(reader, written, read);
            Assert.Empty(read.Rest.Except(Names(reader.Beside)));
        }
    }

    private BuiltSite Site(string name) => name switch
    {
        "real" => BuiltSite.Of(Repository.Root, real.Output, DateTimeOffset.Parse(HrdMediaProcess.Now[6..])),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such site."),
    };

    // Some readers sort episodes in their own way, so they are found by their guid; none may be missing or stand twice.
    private static void CompareItems(FeedReader reader, FeedFacts written, FeedFacts read)
    {
        Assert.Equal(written.Items.Select(Guid).Order(), read.Items.Select(Guid).Order());
        foreach (var episode in written.Items)
        {
            Compare(reader, "item ", reader.Item, episode, read.Items.Single(i => Guid(i) == Guid(episode)));
        }
    }

    private static string Guid(IReadOnlyDictionary<string, string[]> item) => Assert.Single(item["guid"]);

    private static void Compare(FeedReader reader, string kind, string facts, IReadOnlyDictionary<string, string[]> written,
        IReadOnlyDictionary<string, string[]> read)
    {
        var known = facts.Split(' ');
        Assert.Equal(known.Order(), read.Keys.Order());
        Assert.All(known, fact => Assert.Equal(
            [fact, .. reader.Expected(kind + fact, written[fact])], [fact, .. AsWritten(fact, read[fact])]));
    }

    private static IEnumerable<string> AsWritten(string fact, string[] values) =>
        Html.Contains(fact) ? values.SelectMany(HtmlWords.Of)
        : fact == "notes-plain" ? values.Select(HtmlWords.OfPlain)
        : values;

    // "item x" is one name.
    private static IEnumerable<string> Names(string list) =>
        list.Replace("item ", "item\u00A0", StringComparison.Ordinal).Split(' ').Select(n => n.Replace('\u00A0', ' '));
}
