using HrdMedia.Episodes;
using HrdMedia.Handouts;
using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Courses;

/// <summary>A page for each course, and the list of all.</summary>
public static class CoursePages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var courses = site.Catalog.Courses;
        return courses.Where(site.Has).Select(course => site.Page(Routes.Of(course), course,
            (links, target) => site.Theme.Course(View(course, links), target)))
            .Concat(courses.Count == 0 ? [] : IndexPages.Of(site, Routes.Courses, site.Words.Courses, site.Words.CoursesIntro,
                links => courses.Select(c => new IndexItem(links.Link(c), links.Text(c.Summary),
                    c.Units.SelectMany(u => u.Episodes).Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>().Distinct()
                        .Count()))));
    }

    private static CourseView View(Course course, PageLinks links)
    {
        var title = links.Say(course.Title);
        return new CourseView(
            Frame: Frames.Of(links, title, links.Say(course.Summary),
                [new Anchor(links.Words.Courses, links.ToPage(Routes.Courses))],
                JsonLd.Graph.With(json => CourseJsonLd.Describe(json, course, links)),
                Frames.Card(links, "article", title, null)),
            Title: links.Text(course.Title),
            Summary: links.Text(course.Summary),
            Audience: links.Text(course.Audience),
            Notes: links.Markdown(course.Notes),
            Provider: course.Provider is { } provider ? new Anchor(links.Text(provider.Name), provider.Url) : null,
            Url: course.Url,
            Language: course.Language.Length == 0 ? "" : LanguageNames.In(links.Language, course.Language),
            Duration: course.Duration is { } length ? Times.Length(length, links.Locale) : null,
            Topics: links.TopicLinks(course.Topics),
            Units: [.. course.Units.Select(unit => Unit(unit, course, links))],
            Others: [.. links.Catalog.Courses.Where(c => c.Id != course.Id).Select(links.Link)]);
    }

    private static UnitView Unit(CourseUnit unit, Course course, PageLinks links) => new(
        Id: unit.Id.Value,
        Title: links.Text(unit.Title),
        Summary: links.Text(unit.Summary),
        Objectives: [.. unit.Objectives.Select(links.Text)],
        Notes: links.Markdown(unit.Notes, firstHeading: 4),
        Duration: unit.Duration is { } length ? Times.Length(length, links.Locale) : null,
        Episodes: [.. unit.Episodes.Select(e => links.Catalog.Episode(e.Value)).OfType<Episode>().Select(links.Card)],
        Reflect: [.. unit.Reflect.Select(links.Text)],
        Questions: [.. unit.Questions.Select((q, i) => new QuestionView($"{unit.Id.Value}-{i + 1}", links.Text(q.Question),
            [.. q.Answers.Select(links.Text)], links.Text(q.Answers[q.Right - 1]), links.Text(q.Why)))],
        Topics: links.TopicLinks(unit.Topics))
    {
        Documents = HandoutFiles.Links(unit.Documents, Routes.Of(course), links),
    };
}
