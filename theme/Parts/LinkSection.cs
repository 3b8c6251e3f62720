using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>A section of links; drawn only when there are any.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Links">The links.</param>
/// <param name="Look">As in <see cref="LinkList"/>.</param>
public sealed record LinkSection(string Id, string Title, IReadOnlyList<Anchor> Links, string Look = "lines");
