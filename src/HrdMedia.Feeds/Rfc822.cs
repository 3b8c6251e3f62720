namespace HrdMedia.Feeds;

/// <summary>Dates as RSS 2.0 and <c>podcast:trailer</c> want them (RFC 822 with the four-digit years of RFC 2822).</summary>
public static class Rfc822
{
    // Tables of our own: the host's culture must never reach a date, and "zzz" would write the colon that readers stumble over.
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>For example <c>Sat, 09 Dec 2023 09:00:00 +0000</c>: own offset, numeric and without colon; fractions of a second
    /// are cut.</summary>
    public static string Format(DateTimeOffset instant)
    {
        var sign = instant.Offset < TimeSpan.Zero ? '-' : '+';
        var offset = instant.Offset.Duration();
        return $"{Days[(int)instant.DayOfWeek]}, {instant.Day:D2} {Months[instant.Month - 1]} {instant.Year:D4} "
            + $"{instant.Hour:D2}:{instant.Minute:D2}:{instant.Second:D2} {sign}{offset.Hours:D2}{offset.Minutes:D2}";
    }
}
