using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>
/// Readers that others wrote read every feed; each fact that a reader can know is compared with the catalogue. A site more is
/// one line in <see cref="BuiltSite.Of(string, RealSite, MaximalSite)"/> and in <see cref="Sites"/>.
/// </summary>
public sealed class FeedInteropTests(RealSite real, MaximalSite maximal)
{
    private static readonly string[] Sites = ["real", "maximal"];

    private static readonly string[] Html = ["description", "summary", "notes"];

    public static TheoryData<string, string> ReadersAndSites =>
        [.. FeedReaders.All.SelectMany(reader => Sites.Select(site => (reader.Name, site)))];

    [Theory]
    [MemberData(nameof(ReadersAndSites))]
    public void Every_fact_that_a_reader_knows_is_that_of_the_catalogue(string name, string siteName)
    {
        var reader = FeedReaders.All.Single(r => r.Name == name);
        var site = BuiltSite.Of(siteName, real, maximal);
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

    // Some readers sort episodes in their own way, so they are found by their guid; none may be missing or stand twice.
    private static void CompareItems(FeedReader reader, FeedFacts written, FeedFacts read)
    {
        Assert.Equal(written.Items.Select(Guid).Order(), read.Items.Select(Guid).Order());
        foreach (var episode in written.Items)
        {
            var facts = episode.Concat(written.Show.Select(f => KeyValuePair.Create($"show {f.Key}", f.Value))).ToDictionary();
            Compare(reader, "item ", reader.Item, facts, read.Items.Single(i => Guid(i) == Guid(episode)));
        }
    }

    private static string Guid(IReadOnlyDictionary<string, string[]> item) => Assert.Single(item["guid"]);

    private static void Compare(FeedReader reader, string kind, string facts, IReadOnlyDictionary<string, string[]> written,
        IReadOnlyDictionary<string, string[]> read)
    {
        var known = facts.Split(' ');
        Assert.Equal(known.Order(), read.Keys.Order());
        Assert.All(known, fact => Assert.Equal(
            [fact, .. reader.Expected(kind, fact, written)], [fact, .. AsWritten(fact, read[fact])]));
    }

    private static IEnumerable<string> AsWritten(string fact, string[] values) =>
        Html.Contains(fact) ? values.SelectMany(HtmlWords.Of)
        : fact == "notes-plain" ? values.Select(HtmlWords.OfPlain)
        : values;

    // "item x" is one name.
    private static IEnumerable<string> Names(string list) =>
        list.Replace("item ", "item\u00A0", StringComparison.Ordinal).Split(' ').Select(n => n.Replace('\u00A0', ' '));
}
