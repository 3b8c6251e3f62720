using System.Text;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Shows;
using HrdMedia.Syndication;

namespace HrdMedia.Cli.Tests.Interop;

/// <summary>The facts about a feed as a whole.</summary>
/// <param name="texts">How they are said.</param>
/// <param name="feed">The feed.</param>
internal sealed class ShowFacts(FactTexts texts, BuiltFeed feed)
{
    private readonly Show show = feed.Show;

    /// <summary>The facts.</summary>
    public IEnumerable<(string, object?)> All => [.. Rss(), .. Itunes(), .. Podcast(), .. OfShow()];

    private string Folder => $"{texts.Site}{show.Id}/";

    private IEnumerable<(string, object?)> Rss() =>
    [
        ("title", feed.Title),
        ("link", texts.Published(texts.Site + feed.Page)),
        ("description", HtmlWords.Of(Description())),
        ("description-html", Description()),
        ("language", feed.Language),
        ("image", $"{texts.Picture(show.Artwork, $"{Folder}cover")}|{feed.Title}|{texts.Site}{feed.Page}"),
        ("copyright", texts.Say(show.Copyright)),
        ("updated", feed.Episodes.Count == 0 ? null : FactTexts.Instant(feed.Episodes.Max(e => e.Published.Value))),
        ("self", texts.Published(texts.Site + feed.Path)),
        ("hubs", texts.Catalog.Settings.Hubs),
        ("generator", $"HrdMedia/{typeof(Catalog).Assembly.GetName().Version!.ToString(3)}"),
    ];

    private IEnumerable<(string, object?)> Itunes() =>
    [
        ("author", texts.Say(show.Author)),
        ("categories", show.Categories.Select(c => c.Parent is { } whole ? $"{whole.Name} > {c.Name}" : c.Name)),
        ("cover", texts.Picture(show.Artwork, $"{Folder}cover")),
        ("explicit", FactTexts.Word(show.Explicit || (!feed.IsMain && feed.Episodes.Any(IsExplicit)))),
        ("type", feed.IsOfShow ? show.Type.ToString().ToLowerInvariant() : "episodic"),
        ("complete", feed.IsOfShow && show.Complete ? "Yes" : null),
        ("owner", feed.IsMain ? show.Owner?.Email : null),
        ("owner-name", feed.IsMain ? show.Owner?.Name : null),
        // Directories may list a main feed alone.
        ("block", !feed.IsMain || show.ForApps.Blocked.Any(b => b is "apple" or "all") ? "Yes" : null),
        ("new-feed-url", feed.IsMain ? show.ForApps.NewFeedUrl : null),
    ];

    private IEnumerable<(string, object?)> Podcast() =>
    [
        ("guid", feed.Guid),
        ("medium", !feed.IsMain ? "podcast"
            : show.Medium.ToString().ToLowerInvariant().Replace("list", "L", StringComparison.Ordinal)),
        ("locked", show.Locked ? "yes" : "no"),
        ("locked-owner", feed.IsMain ? show.Owner?.Email : null),
        ("licence", feed.IsOfShow ? FactTexts.Say(show.Licence) : null),
        ("persons", feed.IsOfShow ? texts.Persons(show.People) : null),
        ("blocked", !feed.IsMain ? "yes|"
            : show.ForApps.Blocked.Where(b => b != "apple").Select(b => b == "all" ? "yes|" : $"yes|{b}")),
    ];

    private IEnumerable<(string, object?)> OfShow() => texts.Entry(show.ForApps.Entry,
            show.Artwork is null ? [] : [texts.Image(show.Artwork, $"{Folder}cover", "artwork")], Folder)
        .Concat(
        [
            ("locations", show.ForApps.Countries.Select(c => $"{CountryNames.In(feed.Language, c)}|{c}|subject")),
            ("trailers", feed.Episodes.Reverse().Where(e => e.Type == Feeds.EpisodeType.Trailer).Select(Trailer).ToArray()),
            ("frequency", Frequency(show.ForApps.UpdateFrequency)),
            ("publisher", show.ForApps.Publisher is { } p ? $"{p.Guid}|{p.Url}||publisher|" : null),
            ("podroll", show.ForApps.Podroll.Select(Reference)),
            ("remote-items", show.ForApps.RemoteItems.Select(Reference)),
        ]).Select(fact => feed.IsMain ? fact : (fact.Item1, null));

    private string Trailer(Episode trailer)
    {
        var facts = new EpisodeFacts(texts, trailer);
        return $"{texts.Say(trailer.Title)}|{facts.Audio}|{FactTexts.Instant(trailer.Published.Value)}|{facts.AudioLength}|" +
            $"{trailer.Audio.MediaType}|{trailer.Season?.Value}";
    }

    private string? Frequency(UpdateFrequency? frequency) => frequency is null ? null
        : $"{texts.Say(frequency.Text)}|{(show.Complete ? "true" : "")}|" +
            $"{(frequency.Start is { } start ? FactTexts.Instant(start).Replace("Z", ".000Z", StringComparison.Ordinal) : "")}|" +
            frequency.Rule;

    private static string Reference(FeedReference other) =>
        $"{other.Guid}|{other.Url}|{other.Item}|{other.Medium?.ToString().ToLowerInvariant()}|{other.Title}";

    private bool IsExplicit(Episode episode) =>
        episode.Explicit ?? texts.Catalog.Shows.Single(s => s.Id == episode.ShowId).Explicit;

    private string Description()
    {
        var notice = texts.Say(feed.IsMain ? show.Notice : texts.Catalog.Settings.Notice);
        var brief = FactTexts.Paragraph(notice) + FactTexts.Paragraph(feed.Summary);
        var whole = feed.IsMain ? brief + HtmlWords.FromMarkdown(texts.Say(show.Notes), texts.Site) : brief;
        var fitting = Encoding.UTF8.GetByteCount(whole) <= 4000 ? whole : brief;
        return fitting.Length > 0 ? fitting : FactTexts.Paragraph(feed.Title);
    }
}
