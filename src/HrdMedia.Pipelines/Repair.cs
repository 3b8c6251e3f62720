namespace HrdMedia.Pipelines;

/// <summary>What mends a mistake that has one right answer: a change of the file's text, and of nothing else in it.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Was">What stands there, also within quotes; where it does not, nothing is changed. Empty puts the new
/// text in.</param>
/// <param name="Now">What has to stand there.</param>
/// <param name="IsEverywhere">Whether it is the same wherever it stands in the file.</param>
public sealed record Repair(Place Place, string Was, string Now, bool IsEverywhere = false);
