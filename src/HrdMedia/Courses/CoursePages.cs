using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Courses;

/// <summary>A page for each course, and the list of all.</summary>
public static class CoursePages
{
    private const string Title = "Courses";

    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var courses = site.Catalog.Courses;
        return courses.Select(course => site.Page(Routes.Of(course), course,
            (links, target) => site.Theme.Course(View(course, links), target)))
            .Concat(courses.Count == 0 ? [] : IndexPages.Of(site, Routes.Courses, Title, "To learn more, and to act.",
                links => courses.Select(c => new IndexItem(links.Link(c), links.Say(c.Summary),
                    c.Units.SelectMany(u => u.Episodes).Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>().Distinct()
                        .Count()))));
    }

    private static CourseView View(Course course, PageLinks links)
    {
        var title = links.Say(course.Title);
        return new CourseView(
            Frame: Frames.Of(links, title, links.Say(course.Summary), [new Anchor(Title, links.To(Routes.Courses))],
                JsonLd.Graph.With(json => CourseJsonLd.Describe(json, course, links)),
                Frames.Card(links, "article", title, null)),
            Title: title,
            Summary: links.Say(course.Summary),
            Audience: links.Say(course.Audience),
            Notes: links.Markdown(course.Notes),
            Provider: course.Provider is { } provider ? new Anchor(links.Say(provider.Name), provider.Url) : null,
            Url: course.Url,
            Language: course.Language.Length == 0 ? "" : LanguageNames.Of(course.Language),
            Duration: course.Duration is { } length ? Times.Length(length) : null,
            Topics: links.TopicLinks(course.Topics),
            Units: [.. course.Units.Select(unit => Unit(unit, links))],
            Others: [.. links.Catalog.Courses.Where(c => c.Id != course.Id).Select(links.Link)]);
    }

    private static UnitView Unit(CourseUnit unit, PageLinks links) => new(
        Id: unit.Id.Value,
        Title: links.Say(unit.Title),
        Summary: links.Say(unit.Summary),
        Objectives: [.. unit.Objectives.Select(links.Say)],
        Notes: links.Markdown(unit.Notes, firstHeading: 4),
        Duration: unit.Duration is { } length ? Times.Length(length) : null,
        Episodes: [.. unit.Episodes.Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>().Select(links.Card)],
        Reflect: [.. unit.Reflect.Select(links.Say)],
        Questions: [.. unit.Questions.Select((q, i) => new QuestionView($"{unit.Id.Value}-{i + 1}", links.Say(q.Question),
            [.. q.Answers.Select(links.Say)], links.Say(q.Answers[q.Right - 1]), links.Say(q.Why)))],
        Topics: links.TopicLinks(unit.Topics));
}
