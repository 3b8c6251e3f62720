namespace HrdMedia.Timeline;

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Name">The same in the digits of the language.</param>
/// <param name="Entries">What happened and what appeared in it, earliest first.</param>
public sealed record TimelineYear(int Year, string Name, IReadOnlyList<TimelineEntry> Entries);
