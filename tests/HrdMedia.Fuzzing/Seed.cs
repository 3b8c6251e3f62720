namespace HrdMedia.Fuzzing;

/// <summary>A file that inputs are made from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its path; a name alone when it belongs to no catalogue.</param>
/// <param name="Bytes">What stands in it.</param>
internal sealed record Seed(InputKind Kind, string Path, byte[] Bytes);
