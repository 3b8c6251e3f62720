using HrdMedia.Layout;

namespace HrdMedia.Timeline;

/// <summary>The timeline.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Years">Its years, earliest first.</param>
/// <param name="Files">The same to take away.</param>
public sealed record TimelineView(PageFrame Frame, IReadOnlyList<TimelineYear> Years, IReadOnlyList<Anchor> Files);
