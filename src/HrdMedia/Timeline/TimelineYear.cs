using HrdMedia.Layout;

namespace HrdMedia.Timeline;

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Page">The page of the year's episodes, or null when none appeared in it.</param>
/// <param name="Entries">What happened and what appeared in it, earliest first.</param>
public sealed record TimelineYear(int Year, Anchor? Page, IReadOnlyList<TimelineEntry> Entries);
