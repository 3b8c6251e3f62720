using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Topics;

/// <summary>Reads <c>topics/&lt;id&gt;.yaml</c>.</summary>
public sealed class TopicReader : IRecordReader<Topic>
{
    /// <inheritdoc/>
    public Topic Read(Fields fields, SourceFile file) => new(
        Id: file.Stem,
        Title: fields.Required("title", Kinds.Text),
        Summary: fields.Required("summary", Kinds.Text),
        Notes: fields.Optional("notes", Kinds.Markdown),
        Related: fields.Optional("related", IdentifierKinds.Id.Located().List()));
}
