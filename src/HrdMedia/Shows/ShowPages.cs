using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Shows;

/// <summary>A page for each show.</summary>
public static class ShowPages
{
    // A list that a phone can hold; the pages of the years hold the rest.
    private const int MaxListed = 300;

    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Shows.Where(site.Has).Select(show =>
        site.Page(Routes.Of(show), show, (links, target) => site.Theme.Show(View(show, links), target)));

    private static ShowView View(Show show, PageLinks links)
    {
        var title = links.Say(show.Title);
        return new ShowView(
            Frame: Frames.Of(links, links.Text(show.Title), links.Say(show.Summary), [],
                JsonLd.Graph.With(json => Describe(json, show, links)),
                Frames.Card(links, "website", title, links.Picture(show))),
            Title: links.Text(show.Title),
            Subtitle: links.Text(show.Subtitle),
            Summary: links.Text(show.Summary),
            Notes: links.Markdown(show.Notes),
            Notice: links.Text(show.Notice),
            Artwork: links.Picture(show),
            Author: links.Text(show.Author),
            Language: LanguageNames.In(links.Language, show.Language),
            IsComplete: show.Complete,
            People: PersonViews.Credits(show.People, links),
            Topics: links.TopicLinks(show.Topics),
            Licence: links.Licence(show.Licence),
            Feed: ShowViews.Feed(show, links),
            Subscribe: new Anchor(links.Words.Subscribe, links.ToPage(Routes.Subscribe) + "#" + show.Id),
            Seasons: Seasons(show, links),
            Years: links.Catalog.EpisodesOf(show).Count <= MaxListed ? []
                : [.. links.Catalog.Years.Select(y => new Anchor(links.Locale.Digits($"{y}"), links.ToPage(Routes.Year(y))))]);
    }

    private static SeasonView[] Seasons(Show show, PageLinks links)
    {
        var listed = links.Catalog.EpisodesOf(show).TakeLast(MaxListed);
        var inOrder = show.Type == ShowType.Serial ? listed : listed.Reverse();
        var seasons = inOrder.GroupBy(e => e.Season?.Value ?? 0);
        var sorted = show.Type == ShowType.Serial ? seasons.OrderBy(s => s.Key) : seasons.OrderByDescending(s => s.Key);
        return [.. sorted.Select(group =>
        {
            var season = show.Seasons.FirstOrDefault(s => s.Number.Value == group.Key);
            return new SeasonView(group.Key, season is null ? "" : links.Text(season.Title), season is null ? ""
                : links.Text(season.Summary),
                links.Listed(group));
        })];
    }

    private static void Describe(JsonLdWriter json, Show show, PageLinks links)
    {
        ShowViews.Series(json, show, links);
        json.WriteStartArray("hasPart");
        foreach (var season in show.Seasons)
        {
            var episodes = links.Catalog.EpisodesOf(show).Where(e => e.Season?.Value == season.Number.Value).ToArray();
            json.WriteStartObject();
            json.WriteString("@type", "PodcastSeason");
            json.WriteString("name", links.Say(season.Title));
            json.WriteNumber("seasonNumber", season.Number.Value);
            json.WriteNumber("numberOfEpisodes", episodes.Length);
            if (episodes.Length > 0)
            {
                json.WriteString("startDate", Times.Instant(episodes[0].Published.Value));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
