namespace HrdMedia.Cli;

/// <summary>A file of the catalogue before and after it was mended.</summary>
/// <param name="Path">From the root, with <c>/</c>.</param>
/// <param name="Was">Its text before.</param>
/// <param name="Now">Its text now.</param>
internal sealed record RepairedFile(string Path, string Was, string Now);
