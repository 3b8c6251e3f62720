using HrdMedia.Courses;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Topics;

/// <summary>A page for each topic, and the list of all.</summary>
public static class TopicPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var topics = site.Catalog.Topics;
        return topics.Where(site.Has).Select(topic => site.Page(Routes.Of(topic), topic,
            (links, target) => site.Theme.Topic(View(topic, links), target)) with
            { MadeOf = () => site.Fingerprints.Of(topic) })
            .Concat(topics.Count == 0 ? [] : IndexPages.Of(site, Routes.Topics, site.Words.Topics, site.Words.TopicsIntro,
                links => topics.OrderBy(t => SortKeys.Of(links.Say(t.Title)), StringComparer.Ordinal).Select(t =>
                    new IndexItem(links.Link(t), links.Text(t.Summary), links.Catalog.EpisodesOn(t).Count))));
    }

    private static TopicView View(Topic topic, PageLinks links)
    {
        var catalog = links.Catalog;
        var title = links.Say(topic.Title);
        return new TopicView(
            Frame: Frames.Of(links, title, links.Say(topic.Summary),
                [new Anchor(links.Words.Topics, links.ToPage(Routes.Topics))],
                JsonLd.Graph.With(JsonLd.List(links, title,
                    catalog.EpisodesOn(topic).Reverse().Select(e => (links.Say(e.Title), links.Site.Address(e)))))),
            Title: links.Text(topic.Title),
            Summary: links.Text(topic.Summary),
            Notes: links.Markdown(topic.Notes),
            Episodes: links.NewestFirst(catalog.EpisodesOn(topic)),
            People: [.. catalog.PeopleOn(topic).Select(links.Link)],
            Figures: links.Figures(catalog.FiguresOn(topic)),
            Events: [.. catalog.EventsOn(topic).Select(links.Link)],
            Countries: [.. catalog.EpisodesOn(topic).SelectMany(e => e.Countries)
                .Concat(catalog.EventsOn(topic).SelectMany(e => e.Countries)).Distinct().Order(StringComparer.Ordinal)
                .Select(links.Country)],
            Courses: [.. catalog.CoursesOn(topic).Select(links.Link)],
            Units: CourseUnits.On(topic, links),
            Related: [.. catalog.RelatedTo(topic).Select(links.Link)]);
    }
}
