namespace HrdMedia.Layout;

/// <summary>A list of all things of one kind.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Intro">A sentence; may be empty.</param>
/// <param name="Items">The things, each with a few words.</param>
public sealed record IndexView(PageFrame Frame, string Title, string Intro, IReadOnlyList<IndexItem> Items);
