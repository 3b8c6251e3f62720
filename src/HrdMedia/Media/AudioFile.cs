using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>A recording of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Info">What was measured.</param>
public sealed record AudioFile(SourceFile Source, AudioInfo Info)
{
    /// <summary>The silence at its ends.</summary>
    public Silence Silence { get; init; }

    /// <summary>SHA-384 of the recording without tags, hexadecimal: the same whatever its title; empty when nobody asks for
    /// it.</summary>
    public string SoundDigest { get; init; } = "";

    /// <summary>The proof of what is published of it.</summary>
    internal KeptIntegrity Integrity { get; } = new();
}
