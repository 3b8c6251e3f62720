using HrdMedia.Layout;
using HrdMedia.Topics;

namespace HrdMedia.Courses;

/// <summary>Units of courses as other pages link to them.</summary>
public static class CourseUnits
{
    /// <summary>The units on a topic, in the order of their courses; the note is the course.</summary>
    public static IReadOnlyList<Anchor> On(Topic topic, PageLinks links) => [.. links.Catalog.CoursesOn(topic)
        .SelectMany(course => course.Units.Where(unit => unit.Topics.Any(t => t.Value == topic.Id))
            .Select(unit => links.Link(course) is var page
                ? page with { Text = links.Text(unit.Title), Href = $"{page.Href}#{unit.Id.Value}", Note = page.Text } : page))];
}
