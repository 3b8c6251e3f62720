namespace HrdMedia.Layout;

/// <summary>One thing of a list.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Summary">A sentence; may be empty.</param>
/// <param name="Episodes">How many episodes it has.</param>
public sealed record IndexItem(Anchor Link, Wording Summary, int Episodes);
