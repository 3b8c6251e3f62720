using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Shows;

/// <summary>A show's feed as readers see it that know nothing of how it was written.</summary>
/// <param name="bytes">The published bytes.</param>
public sealed class ReadFeed(byte[] bytes)
{
    public static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    public static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private const string Episode = "episodes/humanity/001-water.yaml";

    private XElement? channel;

    /// <summary>What is published, letter by letter.</summary>
    public string Raw => Encoding.UTF8.GetString(bytes);

    public ReadOnlySpan<byte> Bytes => bytes;

    public XElement Channel => channel ??= Parse();

    public XElement[] Items => [.. Channel.Elements("item")];

    public XElement Item => Assert.Single(Items);

    /// <summary>Each item's text by its guid, letter by letter.</summary>
    public IReadOnlyDictionary<string, string> RawItems => Raw.Split("    <item>\n")[1..]
        .Select(item => item[..(item.IndexOf("</item>", StringComparison.Ordinal) + 7)])
        .ToDictionary(item => item.Split("isPermaLink=\"false\">")[1].Split('<')[0]);

    /// <summary>Builds a site that must be without a fault.</summary>
    public static ReadFeed Of(SiteHarness site, string show = "humanity", DateTimeOffset? now = null) =>
        new(site.Build(now).MustBeClean().Files[$"{show}/feed.xml"]);

    /// <summary>The feed of the smallest site, with other fields in its only episode.</summary>
    public static ReadFeed WithEpisode(string fields) => Of(SiteHarness.Minimal().Edit(Episode, fields));

    /// <summary>What the build says of the smallest site with other fields in its only episode.</summary>
    public static string[] Refusal(string fields) => [.. SiteHarness.Minimal().Edit(Episode, fields).Build().Messages];

    /// <summary>The feed in .NET's reader.</summary>
    public SyndicationFeed Syndication()
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes));
        return SyndicationFeed.Load(reader);
    }

    private XElement Parse()
    {
        // A document type, an entity that XML does not have, or a character that it forbids ends this.
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!.Element("channel")!;
    }
}
