using System.Globalization;
using System.Net;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Text;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>
/// What every reader should understand of a feed: the facts as the catalogue has them. Addresses are put together here once
/// more, by the form that is documented, and must be those of published files; sizes are those of the published files.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="feed">The feed.</param>
public sealed class CatalogFacts(BuiltSite site, BuiltFeed feed)
{
    private readonly string language = site.Catalog.Settings.Language;

    /// <summary>The facts.</summary>
    public FeedFacts All => new(Filled(Show()), [.. feed.Episodes.Select(e => Filled(Item(e)))], []);

    private string Url => $"{site.Url}{feed.Show.Id}/";

    private Dictionary<string, object?> Show() => new()
    {
        ["title"] = Say(feed.Show.Title),
        ["link"] = Published(Url),
        ["description"] = HtmlWords.Of(Description()),
        ["language"] = feed.Show.Language,
        ["author"] = Say(feed.Show.Author),
        ["categories"] = feed.Show.Categories.Select(c => c.Parent is { } whole ? $"{whole.Name} > {c.Name}" : c.Name)
            .ToArray(),
        ["cover"] = Picture(feed.Show.Artwork, $"{Url}cover"),
        ["image"] = $"{Picture(feed.Show.Artwork, $"{Url}cover")}|{Say(feed.Show.Title)}|{Url}",
        ["explicit"] = Word(feed.Show.Explicit),
        ["type"] = feed.Show.Type.ToString().ToLowerInvariant(),
        ["copyright"] = Say(feed.Show.Copyright),
        ["updated"] = feed.Episodes.Count == 0 ? null : Instant(feed.Episodes.Max(e => e.Published.Value)),
        ["self"] = Published(site.Url + feed.Path),
        ["generator"] = $"HrdMedia/{typeof(Catalog).Assembly.GetName().Version!.ToString(3)}",
        ["guid"] = feed.Show.Guid.Value,
        ["medium"] = feed.Show.Medium.ToString().ToLowerInvariant(),
        ["locked"] = feed.Show.Locked ? "yes" : "no",
        ["licence"] = Licence(feed.Show.Licence),
        ["persons"] = Persons(feed.Show.People),
        ["complete"] = feed.Show.Complete ? "Yes" : null,
        ["owner"] = feed.Show.Owner?.Email,
    };

    private Dictionary<string, object?> Item(Episode episode) => new()
    {
        ["guid"] = episode.Guid.Value,
        ["title"] = Say(episode.Title),
        ["link"] = Published($"{Url}{episode.Id}/"),
        ["published"] = Instant(episode.Published.Value),
        ["enclosure-url"] = Audio(episode),
        ["enclosure-length"] = $"{(episode.Audio.Url.Length > 0 ? episode.Audio.Bytes : FileSize(Audio(episode)))}",
        ["enclosure-type"] = episode.Audio.MediaType,
        ["duration"] = $"{Math.Round(episode.Audio.Duration.TotalSeconds, MidpointRounding.AwayFromZero)}",
        ["explicit"] = Word(episode.Explicit ?? feed.Show.Explicit),
        ["type"] = episode.Type.ToString().ToLowerInvariant(),
        ["season"] = episode.Season is { } season ? $"{season.Value}" : null,
        ["season-name"] = episode.Season is { } s && feed.Show.Seasons.FirstOrDefault(x => x.Number.Value == s.Value) is { } named
            ? Say(named.Title) : null,
        ["number"] = episode.Number is { } number ? $"{number.Value}" : null,
        ["podcast-number"] = episode.Number is { } again ? $"{again.Value}" : null,
        ["image"] = Picture(episode.Image, $"{Url}{episode.Id}/picture"),
        ["summary"] = HtmlWords.Of(Summary(episode)),
        ["notes"] = HtmlWords.Of(Notes(episode)),
        ["notes-plain"] = HtmlWords.Of(Notes(episode))[0],
        ["transcripts"] = episode.Transcripts
            .Select(t => $"{Url}{episode.Id}/transcript.{t.Language.ToLowerInvariant()}.vtt")
            .Zip(episode.Transcripts, (address, t) => $"{Published(address)}|text/vtt|{t.Language}")
            .ToArray(),
        ["chapters"] = episode.Chapters.Count == 0 ? null
            : Published($"{Url}{episode.Id}/chapters.json") + "|application/json+chapters",
        ["persons"] = Persons(feed.Show.People.Concat(episode.People)),
        ["locations"] = episode.Countries.Select(code => $"{CountryNames.In(language, code)}|{code}").ToArray(),
        ["licence"] = Licence(episode.Licence ?? feed.Show.Licence),
    };

    private static Dictionary<string, string[]> Filled(Dictionary<string, object?> facts) =>
        facts.ToDictionary(f => f.Key, f => f.Value switch
        {
            null or "" => [],
            string[] texts => texts,
            var text => new[] { (string)text },
        });

    private string Description()
    {
        var shown = Paragraph(feed.Show.Notice) + Paragraph(feed.Show.Summary);
        var whole = shown + HtmlWords.FromMarkdown(Say(feed.Show.Notes), site.Url);
        return System.Text.Encoding.UTF8.GetByteCount(whole) <= 4000 ? whole : shown;
    }

    private string Summary(Episode episode) => Paragraph(episode.Summary) + Paragraph(feed.Show.Notice);

    private string Notes(Episode episode) => Summary(episode) + HtmlWords.FromMarkdown(Say(episode.Notes), site.Url) +
        string.Concat(episode.Links.Select(l =>
            $"<p><a href=\"{WebUtility.HtmlEncode(l.Url)}\">{WebUtility.HtmlEncode(Say(l.Title))}</a></p>"));

    private string Audio(Episode episode) => episode.Audio.Url.Length > 0 ? episode.Audio.Url
        : Published($"{Url}{episode.Id}/{episode.ShowId}-{episode.Id}{Path.GetExtension(episode.Audio.File.Value)}");

    private string[] Persons(IEnumerable<Credit> credits) =>
        [.. credits.Where(c => c.IsHeard).DistinctBy(c => (c.Person.Value, c.Role)).Select(credit =>
        {
            var person = site.Catalog.People.Single(p => p.Id == credit.Person.Value);
            var page = Published($"{site.Url}people/{person.Id}/");
            return string.Join('|', Say(person.Name), credit.Role.Name, credit.Role.Group, page,
                Picture(person.Image, $"{page}picture"));
        })];

    private string? Picture(Artwork? artwork, string name) =>
        artwork?.Picture is { } picture ? Published($"{name}-{picture.Hash}{picture.Extension}") : null;

    private string Published(string address)
    {
        site.FileAt(address);
        return address;
    }

    private long FileSize(string address) => new FileInfo(site.FileAt(address)).Length;

    private string Say(LocalText text) => text.In(language);

    private string Paragraph(LocalText text) => $"<p>{WebUtility.HtmlEncode(Say(text))}</p>";

    private static string Word(bool value) => value ? "true" : "false";

    private static string? Licence(Licence? licence) => licence is null ? null : $"{licence.Id}|{licence.Url}";

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
