using HrdMedia.Pipelines;

namespace HrdMedia.Media;

/// <summary>A picture of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Info">What was measured.</param>
public sealed record PictureFile(SourceFile Source, PictureInfo Info);
