using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Timeline;

/// <summary>Reads <c>timeline/&lt;id&gt;.yaml</c>.</summary>
public sealed class EventReader : IRecordReader<Event>
{
    private static readonly Kind<Link?> Source = Link.Kind.To<Link?>(link => link);

    /// <inheritdoc/>
    public Event Read(Fields fields, SourceFile file) => new(
        Id: file.Stem,
        Date: fields.Required("date", TimeKinds.Date),
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Optional("summary", Kinds.Text),
        Source: fields.Optional("source", Source, null),
        Countries: fields.Optional("countries", IdentifierKinds.Country.List()),
        Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()),
        Episodes: fields.Optional("episodes", IdentifierKinds.Episode.Located().List()),
        Figures: fields.Optional("figures", IdentifierKinds.Id.Located().List()))
    {
        Published = fields.OptionalValue("published", TimeKinds.Instant),
    };
}
