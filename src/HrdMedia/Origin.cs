using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>What a record was made of.</summary>
/// <param name="Source">The path of its file, for messages and for outputs' sources.</param>
/// <param name="Read">Stands for all that was read for it, pictures and transcripts too.</param>
public readonly record struct Origin(string Source, Fingerprint Read)
{
    /// <summary>Stands for the whole.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(Source).With(Read);
}
