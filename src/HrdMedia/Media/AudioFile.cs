using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>A recording of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Info">What was measured.</param>
public sealed record AudioFile(SourceFile Source, AudioInfo Info)
{
    /// <summary>The silence at its ends.</summary>
    public Silence Silence { get; init; }
}
