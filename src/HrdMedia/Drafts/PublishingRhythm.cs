namespace HrdMedia.Drafts;

/// <summary>How often a show appears, as its newest episodes have it.</summary>
/// <param name="Next">The first usual instant after the newest episode that is still to come, in the zone of the
/// others.</param>
/// <param name="Words">The rhythm in words: "each Tuesday at 09:00".</param>
public sealed record PublishingRhythm(DateTimeOffset Next, string Words)
{
    private const int Least = 3;
    private const int Most = 4;

    /// <summary>The rhythm, or null when the newest three or four episodes have none, or different times of
    /// day, or are long past.</summary>
    /// <param name="published">When the show's episodes appeared, in any order.</param>
    /// <param name="now">The present.</param>
    public static PublishingRhythm? Of(IEnumerable<DateTimeOffset> published, DateTimeOffset now)
    {
        var newest = published.OrderBy(p => p.UtcDateTime).TakeLast(Most).ToArray();
        if (newest.Length < Least || newest.Any(p => p.Offset != newest[0].Offset || p.TimeOfDay != newest[0].TimeOfDay))
        {
            return null;
        }

        var gaps = newest.Zip(newest.Skip(1), (a, b) => (b.Date - a.Date).Days).Distinct().ToArray();
        var days = gaps is [> 0 and var only] ? only : gaps.All(gap => gap > 0 && gap % 7 == 0) ? 7 : 0;
        // A show that has been silent for so long keeps its rhythm no more.
        return days == 0 || (now - newest[^1]).TotalDays > gaps.Max() * Most ? null : After(newest[^1], days, now);
    }

    private static PublishingRhythm After(DateTimeOffset newest, int days, DateTimeOffset now)
    {
        var passed = Math.Max(0, (now - newest).Days / days);
        var next = newest.AddDays((passed + 1L) * days);
        var often = days switch
        {
            1 => "each day",
            7 => $"each {next.DayOfWeek}",
            _ when days % 7 == 0 => $"each {days / 7} weeks on {next.DayOfWeek}",
            _ => $"each {days} days",
        };
        return new PublishingRhythm(next, $"{often} at {next:HH:mm}{(next.Offset == TimeSpan.Zero ? " UTC" : $" {next:zzz}")}");
    }
}
