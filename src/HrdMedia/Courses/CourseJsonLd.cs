using HrdMedia.Layout;

namespace HrdMedia.Courses;

/// <summary>A course in schema.org's words.</summary>
public static class CourseJsonLd
{
    /// <summary>Writes the course.</summary>
    public static void Describe(JsonLdWriter json, Course course, PageLinks links)
    {
        var url = links.Site.Absolute(links.Address);
        JsonLd.Type(json, "Course", url + "#course");
        json.WriteString("name", links.Say(course.Title));
        json.WriteString("description", links.Say(course.Summary));
        json.WriteString("url", url);
        json.WriteBoolean("isAccessibleForFree", true);
        JsonLd.Text(json, "inLanguage", course.Language);
        if (course.Provider is { } provider)
        {
            JsonLd.Named(json, "provider", "Organization", links.Say(provider.Name), provider.Url);
        }

        if (course.Duration is { } duration)
        {
            json.WriteString("timeRequired", JsonLd.Duration(duration));
            json.WriteStartObject("hasCourseInstance");
            json.WriteString("@type", "CourseInstance");
            json.WriteString("courseMode", "online");
            json.WriteString("courseWorkload", JsonLd.Duration(duration));
            json.WriteEndObject();
        }

        Units(json, course, links);
    }

    private static void Units(JsonLdWriter json, Course course, PageLinks links)
    {
        var objectives = course.Units.SelectMany(unit => unit.Objectives).ToArray();
        if (objectives.Length > 0)
        {
            json.WriteStartArray("teaches");
            foreach (var objective in objectives)
            {
                json.WriteStringValue(links.Say(objective));
            }

            json.WriteEndArray();
        }

        if (course.Units.Count == 0)
        {
            return;
        }

        json.WriteStartArray("syllabusSections");
        foreach (var unit in course.Units)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Syllabus");
            json.WriteString("name", links.Say(unit.Title));
            json.WriteString("description", links.Say(unit.Summary));
            json.WriteString("url", links.Site.Absolute($"{links.Address}#{unit.Id.Value}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
