using HrdMedia.Handouts;
using HrdMedia.Pipelines;
using HrdMedia.Safety;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Courses;

/// <summary>Reads <c>courses/&lt;id&gt;.yaml</c>.</summary>
public sealed class CourseReader : IRecordReader<Course>
{
    private static readonly Kind<CourseUnit?> Unit = Kinds.Map<CourseUnit?>("of a unit (id, title, summary)", null,
        f => new CourseUnit(
        Id: f.Required("id", IdentifierKinds.Id.Located()),
        Title: f.Required("title", Kinds.Text),
        Summary: f.Required("summary", Kinds.Text),
        Notes: f.Optional("notes", Kinds.Markdown),
        Duration: f.OptionalValue("duration", TimeKinds.Duration),
        Episodes: f.Optional("episodes", IdentifierKinds.Episode.Located().List()),
        Topics: f.Optional("topics", IdentifierKinds.Id.Located().List()),
        Objectives: f.Optional("objectives", Kinds.Text.List()),
        Reflect: f.Optional("reflect", Kinds.Text.List()),
        Questions: f.Optional("check", CourseQuestion.Kind.Items()))
        {
            Published = f.OptionalValue("published", TimeKinds.Instant),
            Documents = f.Optional("documents", Handout.Kind, []),
        });

    private static readonly Kind<Organisation?> Provider = Organisation.Kind.To<Organisation?>(o => o);

    /// <inheritdoc/>
    public Course Read(Fields fields, SourceFile file) => new(
        Id: file.Stem,
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Required("summary", Kinds.Text),
        Audience: fields.Optional("audience", Kinds.Text),
        Notes: fields.Optional("notes", Kinds.Markdown),
        Provider: fields.Optional("provider", Provider, null),
        Url: fields.Optional("url", IdentifierKinds.Url),
        Language: fields.Optional("language", IdentifierKinds.Language, ""),
        Duration: fields.OptionalValue("duration", TimeKinds.Duration),
        Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()),
        Units: fields.Optional("units", Unit.Items()))
    {
        Published = fields.OptionalValue("published", TimeKinds.Instant),
        QuickExit = fields.Optional("quick-exit", QuickExit.Kind),
    };
}
