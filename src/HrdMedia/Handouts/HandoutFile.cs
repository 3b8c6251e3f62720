using HrdMedia.Pipelines;

namespace HrdMedia.Handouts;

/// <summary>A document of ours and what was measured in it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Bytes">The size of what is published of it.</param>
/// <param name="Hash">First eight digits of its SHA-256, hexadecimal, for its address.</param>
public sealed record HandoutFile(SourceFile Source, long Bytes, string Hash);
