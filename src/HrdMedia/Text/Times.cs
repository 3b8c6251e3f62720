using System.Globalization;
using HrdMedia.Layout;

namespace HrdMedia.Text;

/// <summary>Dates and durations as pages show them, from tables of our own: a host's culture data differ from machine to
/// machine.</summary>
public static class Times
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>A day in UTC, for example "9 December 2023".</summary>
    public static TimeView Day(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return new($"{utc.Day} {Months[utc.Month - 1]} {utc.Year}",
            utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>A date as exact as it is known, for example "October 2018".</summary>
    public static TimeView Date(PartialDate date)
    {
        var text = date.Month == 0 ? $"{date.Year}"
            : date.Day == 0 ? $"{Months[date.Month - 1]} {date.Year}" : $"{date.Day} {Months[date.Month - 1]} {date.Year}";
        return new(text, date.ToString());
    }

    /// <summary>A length in words, for example "1 h 2 min" or "1 min 5 s"; seconds are left out past an hour.</summary>
    public static TimeView Length(TimeSpan length)
    {
        var whole = TimeSpan.FromSeconds(Math.Round(length.TotalSeconds));
        var (hours, minutes, seconds) = ((int)whole.TotalHours, whole.Minutes, whole.Seconds);
        var words = (hours, minutes, seconds) switch
        {
            (> 0, 0, _) => $"{hours} h",
            (> 0, _, _) => $"{hours} h {minutes} min",
            (_, > 0, 0) => $"{minutes} min",
            (_, > 0, _) => $"{minutes} min {seconds} s",
            _ => $"{seconds} s",
        };
        return new(words, Iso(whole));
    }

    /// <summary>A place in a recording: <c>0:41</c> or <c>1:02:03</c>, rounded down.</summary>
    public static string Clock(TimeSpan at) => at.TotalHours >= 1
        ? $"{(int)at.TotalHours}:{at.Minutes:00}:{at.Seconds:00}" : $"{at.Minutes}:{at.Seconds:00}";

    /// <summary>A duration in the form of ISO 8601 and HTML: <c>PT1H2M3S</c>.</summary>
    public static string Iso(TimeSpan whole)
    {
        var hours = (int)whole.TotalHours;
        return $"PT{(hours > 0 ? $"{hours}H" : "")}{(whole.Minutes > 0 ? $"{whole.Minutes}M" : "")}{whole.Seconds}S";
    }
}
