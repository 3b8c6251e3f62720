using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace HrdMedia.Cli.Tests.Tools;

/// <summary>What of an item must survive an import, found without the program's own reader of feeds.</summary>
/// <param name="Guid">By which apps know it.</param>
/// <param name="Published">When, in UTC.</param>
/// <param name="Recording">The enclosure's address as it is asked for.</param>
/// <param name="Bytes">Its size; 0 when it is not told.</param>
/// <param name="Title">The title.</param>
/// <param name="Numbers">Season, number and type.</param>
/// <param name="Duration">Whole seconds; empty when it is not told.</param>
public sealed record ItemFacts(
    string Guid, string Published, string Recording, long Bytes, string Title, string Numbers, string Duration)
{
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    /// <summary>Those of a feed that this program made: read by System.ServiceModel.Syndication.</summary>
    public static IEnumerable<ItemFacts> OfMade(string path)
    {
        using var xml = XmlReader.Create(path);
        return [.. SyndicationFeed.Load(xml).Items.Select(item =>
        {
            var audio = item.Links.Single(l => l.RelationshipType == "enclosure");
            string Tag(string name) => item.ElementExtensions.ReadElementExtensions<string>(name, Itunes.NamespaceName)
                .FirstOrDefault() ?? "";
            return new ItemFacts(item.Id, Instant(item.PublishDate), audio.Uri.OriginalString, audio.Length, item.Title.Text,
                $"{Tag("season")}/{Tag("episode")}/{Tag("episodeType")}", Tag("duration"));
        })];
    }

    /// <summary>Those of another program's feed: read as XML, its odd dates by a table.</summary>
    public static IEnumerable<ItemFacts> OfOther(XElement channel, IReadOnlyDictionary<string, string> oddDates) =>
        channel.Elements("item").Select(item =>
        {
            var (audio, date) = (item.Elements("enclosure").Last(), item.Element("pubDate")!.Value);
            var url = new Uri(audio.Attribute("url")!.Value.Trim()).AbsoluteUri;
            return new ItemFacts((string?)item.Element("guid") ?? url,
                oddDates.TryGetValue(date, out var known) ? known
                    : Instant(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture)),
                url, long.TryParse(audio.Attribute("length")!.Value, out var bytes) ? bytes : 0, item.Element("title")!.Value,
                $"{Apple(item, "season")}/{Apple(item, "episode")}/{(Apple(item, "episodeType") is { Length: > 0 } type ? type
                    : "full")}", Seconds(Apple(item, "duration")));
        });

    /// <summary>The addresses that texts lead to, as a browser would ask for them.</summary>
    public static IEnumerable<string> Links(IEnumerable<XElement> texts, string from)
    {
        var parser = new HtmlParser();
        return texts.SelectMany(text => parser.ParseDocument(text.Value).QuerySelectorAll("a[href],img[src]"))
            .Where(e => e.GetAttribute("width") != "1")
            .Select(e => new Uri(new Uri(from), e.GetAttribute("href") ?? e.GetAttribute("src")).AbsoluteUri)
            .Where(url => !url.StartsWith("javascript:", StringComparison.Ordinal)).Distinct();
    }

    // Old feeds spell the namespace in capitals.
    private static string Apple(XElement item, string name) => item.Elements().FirstOrDefault(e => e.Name.LocalName == name &&
        e.Name.NamespaceName.Equals(Itunes.NamespaceName, StringComparison.OrdinalIgnoreCase))?.Value ?? "";

    private static string Seconds(string duration) => duration.Length == 0 ? "" : Math.Round(duration.Split(':')
        .Aggregate(0m, (sum, part) => (sum * 60) + decimal.Parse(part, CultureInfo.InvariantCulture)),
        MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
