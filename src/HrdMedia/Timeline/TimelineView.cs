using HrdMedia.Layout;

namespace HrdMedia.Timeline;

/// <summary>The timeline.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Years">Its years, earliest first.</param>
public sealed record TimelineView(PageFrame Frame, IReadOnlyList<TimelineYear> Years);
