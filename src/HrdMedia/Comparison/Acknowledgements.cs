namespace HrdMedia.Comparison;

/// <summary>The changes that are meant.</summary>
/// <param name="Changes">Each of them.</param>
public sealed record Acknowledgements(IReadOnlyList<Acknowledgement> Changes);
