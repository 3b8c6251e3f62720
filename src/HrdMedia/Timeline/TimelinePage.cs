using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Numbers;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Timeline;

/// <summary>The timeline: events, and the episodes when they appeared.</summary>
public static class TimelinePage
{
    /// <summary>The page, if there are events.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Events.Count == 0 ? []
        : [site.Page(Routes.Timeline, site.Catalog.Events[0], (links, target) => site.Theme.Timeline(View(links), target))];

    private static TimelineView View(PageLinks links)
    {
        var catalog = links.Catalog;
        var events = catalog.Events.Select(e => (e.Date, Entry: Of(e, links)));
        // A timeline is for the eye: a catalogue of thousands shows its newest episodes only.
        var episodes = catalog.Episodes.TakeLast(200).Select(e => (Date: DayOf(e), Entry: Of(e, links)));
        var years = events.Concat(episodes).OrderBy(e => e.Date).GroupBy(e => e.Date.Year);
        return new TimelineView(
            Frames.Of(links, links.Words.Timeline, links.Words.TimelineTeaser, [],
                JsonLd.Graph.With(JsonLd.List(links, links.Words.Timeline,
                    catalog.Events.Select(e => (links.Say(e.Title), $"{links.Address}#{Routes.Anchor(e)}"))))),
            [.. years.Select(y => new TimelineYear(y.Key, YearPage(y.Key, links), [.. y.Select(e => e.Entry)]))],
            TimelineTable.Table.Links(links));
    }

    private static Anchor YearPage(int year, PageLinks links) => new(links.Locale.Digits($"{year}"),
        links.Catalog.Years.Contains(year) ? links.ToPage(Routes.Year(year)) : "");

    /// <summary>The day on which an episode appeared, in UTC.</summary>
    public static PartialDate DayOf(Episode episode)
    {
        var day = episode.Published.Value.UtcDateTime;
        return new PartialDate(day.Year, day.Month, day.Day);
    }

    private static TimelineEntry Of(Event item, PageLinks links) => new(
        Id: Routes.Anchor(item),
        Date: Times.Date(item.Date, links.Locale),
        Title: new Anchor(links.Text(item.Title), ""),
        IsEpisode: false,
        Summary: links.Text(item.Summary),
        Source: item.Source is { } source ? new Anchor(links.Text(source.Title), source.Url) : null,
        Countries: [.. item.Countries.Select(links.Country)],
        Topics: links.TopicLinks(item.Topics),
        Episodes: [.. item.Episodes.Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>().Select(links.Link)],
        Figures: [.. item.Figures.Select(f => links.Catalog.Figure(f.Value)).OfType<Figure>()
            .Select(f => new Anchor(FigureViews.Sentence(f, links), $"{links.ToPage(Routes.Numbers)}#{f.Id}"))]);

    private static TimelineEntry Of(Episode episode, PageLinks links) => new(
        Id: $"{episode.ShowId}-{episode.Id}",
        Date: Times.Day(episode.Published.Value, links.Locale),
        Title: links.Link(episode),
        IsEpisode: true,
        Summary: links.Text(episode.Summary),
        Source: null,
        Countries: [.. episode.Countries.Select(links.Country)],
        Topics: links.TopicLinks(episode.Topics),
        Episodes: [],
        Figures: []);
}
