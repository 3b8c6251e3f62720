using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Timeline;

/// <summary>The timeline as a table to take away: every event and every episode, earliest first.</summary>
public static class TimelineTable
{
    private static readonly string[] Columns =
        ["date", "kind", "title", "summary", "countries", "topics", "source", "source_url", "episodes", "url"];

    /// <summary>The table.</summary>
    public static DataTable Table { get; } = new(Routes.Timeline + "timeline", words => words.Timeline, Columns, Rows);

    /// <summary>The files, once for all languages, if there are events.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Events.Count == 0 ? []
        : Table.Outputs(site, site.Catalog.SourceOf(site.Catalog.Events[0]));

    private static IEnumerable<IReadOnlyList<object?>> Rows(PageLinks links) =>
        links.Catalog.Events.Select(e => (e.Date, Row: Row(e, links)))
            .Concat(links.Catalog.Episodes.Select(e => (Date: TimelinePage.DayOf(e), Row: Row(e, links))))
            .OrderBy(entry => entry.Date).Select(entry => entry.Row);

    private static object?[] Row(Event item, PageLinks links) =>
    [
        item.Date.ToString(), "event", links.Say(item.Title), links.Say(item.Summary), item.Countries, Ids(item.Topics),
        item.Source is { } source ? links.Say(source.Title) : null, item.Source?.Url,
        item.Episodes.Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>()
            .Select(e => links.Site.Absolute(Routes.Of(e))).ToArray(),
        links.Site.Absolute(Routes.Of(item)),
    ];

    private static object?[] Row(Episode episode, PageLinks links) =>
    [
        TimelinePage.DayOf(episode).ToString(), "episode", links.Say(episode.Title), links.Say(episode.Summary),
        episode.Countries, Ids(episode.Topics), null, null, Array.Empty<string>(), links.Site.Absolute(Routes.Of(episode)),
    ];

    private static string[] Ids(IEnumerable<Yaml.Located<string>> topics) => [.. topics.Select(t => t.Value)];
}
