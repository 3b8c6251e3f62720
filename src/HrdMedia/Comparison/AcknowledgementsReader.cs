using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Comparison;

/// <summary>Reads <c>episodes/changes.yaml</c>.</summary>
public sealed class AcknowledgementsReader : IRecordReader<Acknowledgements>
{
    /// <inheritdoc/>
    public Acknowledgements Read(Fields fields, SourceFile file) =>
        new(fields.Required("changes", Acknowledgement.Kind.Items()));
}
