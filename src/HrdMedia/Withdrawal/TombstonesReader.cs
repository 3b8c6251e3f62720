using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Withdrawal;

/// <summary>Reads <c>episodes/withdrawn.yaml</c>.</summary>
public sealed class TombstonesReader : IRecordReader<Tombstones>
{
    /// <inheritdoc/>
    public Tombstones Read(Fields fields, SourceFile file) =>
        new(fields.Required("withdrawn", Tombstone.Kind.Items()));
}
