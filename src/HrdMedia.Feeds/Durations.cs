namespace HrdMedia.Feeds;

/// <summary>Lengths of time in the three forms that feeds use; a negative one is refused by all.</summary>
public static class Durations
{
    /// <summary>Whole seconds, rounded to the nearest, as <c>itunes:duration</c> wants them (Apple: seconds recommended;
    /// fractions are refused).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static string WholeSeconds(TimeSpan length) =>
        Math.Round((decimal)NotNegative(length).Ticks / TimeSpan.TicksPerSecond, MidpointRounding.AwayFromZero).ToString();

    /// <summary>Seconds with at most three decimals, as <c>podcast:soundbite</c> and JSON chapters want them (podcast
    /// namespace).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static decimal Seconds(TimeSpan length) => NotNegative(length).Ticks / TimeSpan.TicksPerMillisecond / 1000m;

    /// <summary>Normal play time, for example <c>00:01:20.500</c>, as <c>psc:chapter</c> wants it (Podlove Simple Chapters 1.2,
    /// RFC 2326).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static string NormalPlayTime(TimeSpan length) =>
        $"{NotNegative(length).Ticks / TimeSpan.TicksPerHour:D2}:{length.Minutes:D2}:{length.Seconds:D2}"
        + $".{length.Milliseconds:D3}";

    private static TimeSpan NotNegative(TimeSpan length) => length >= TimeSpan.Zero
        ? length
        : throw new ArgumentOutOfRangeException(nameof(length), length, "A time in a feed is never negative.");
}
