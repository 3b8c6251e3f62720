using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>The opening of a page.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Standfirst">One or two sentences; may be empty.</param>
public sealed record Heading(Wording Title, Wording Standfirst = default);
