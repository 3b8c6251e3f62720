using System.Xml.Linq;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The list of all feeds, read by listparser, and its further attributes by .NET.</summary>
public sealed class OpmlTests(RealSite real, MaximalSite maximal)
{
    [Theory]
    [InlineData("real")]
    [InlineData("maximal")]
    public void A_reader_of_others_finds_every_feed(string siteName)
    {
        var site = BuiltSite.Of(siteName, real, maximal);
        var read = ExternalTools.Run("python3-listparser", ReaderScripts.Script("read_opml.py"), Opml(site));

        Assert.Equal(
            [site.Catalog.Settings.Title.In(site.Catalog.Settings.Language),
                .. site.Feeds.Select(feed => $"{site.Url}{feed.Path} {feed.Title}")],
            read.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("maximal")]
    public void Each_feed_stands_there_with_its_page_its_language_and_what_it_holds(string siteName)
    {
        var site = BuiltSite.Of(siteName, real, maximal);
        var outlines = XDocument.Load(Opml(site)).Root!.Element("body")!.Elements("outline");

        Assert.Equal(
            site.Feeds.Select(f => $"rss|{f.Title}|{site.Url}{f.Page}|{f.Language}|{f.Summary}"),
            outlines.Select(o => string.Join('|', new[] { "type", "text", "htmlUrl", "language", "description" }
                .Select(name => (string?)o.Attribute(name)))));
        Assert.All(site.Feeds, feed => site.FileAt(site.Url + feed.Page));
    }

    private static string Opml(BuiltSite site) => site.FileAt(site.Url + "feeds/feeds.opml");
}
