using HrdMedia.Layout;

namespace HrdMedia.Timeline;

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Page">The year in the digits of the language; a link to the page of its episodes when one appeared in it.</param>
/// <param name="Entries">What happened and what appeared in it, earliest first.</param>
public sealed record TimelineYear(int Year, Anchor Page, IReadOnlyList<TimelineEntry> Entries);
