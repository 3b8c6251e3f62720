using System.Globalization;
using HrdMedia.Layout;

namespace HrdMedia.Text;

/// <summary>Dates and durations as pages show them.</summary>
public static class Times
{
    /// <summary>A day in UTC, for example "9 December 2023".</summary>
    public static TimeView Day(DateTimeOffset instant, Locale locale)
    {
        var utc = instant.UtcDateTime;
        return new(Words(new PartialDate(utc.Year, utc.Month, utc.Day), locale), Instant(instant));
    }

    /// <summary>A date as exact as it is known, for example "October 2018".</summary>
    public static TimeView Date(PartialDate date, Locale locale) => new(Words(date, locale), date.ToString());

    /// <summary>A length in words, for example "1 h 2 min" or "1 min 5 s"; seconds are left out past an hour.</summary>
    public static TimeView Length(TimeSpan length, Locale locale)
    {
        var whole = TimeSpan.FromSeconds(Math.Round(length.TotalSeconds));
        var (hours, minutes, seconds) = ((int)whole.TotalHours, whole.Minutes, whole.Seconds);
        var words = (hours, minutes, seconds) switch
        {
            (> 0, 0, _) => locale.Count(locale.Hours, hours),
            (> 0, _, _) => locale.Count(locale.Hours, hours) + locale.Between + locale.Count(locale.Minutes, minutes),
            (_, > 0, 0) => locale.Count(locale.Minutes, minutes),
            (_, > 0, _) => locale.Count(locale.Minutes, minutes) + locale.Between + locale.Count(locale.Seconds, seconds),
            _ => locale.Count(locale.Seconds, seconds),
        };
        return new(words, Iso(whole));
    }

    /// <summary>An instant in UTC as RFC 3339 has it, to the second.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z";

    /// <summary>A place in a recording: <c>0:41</c> or <c>1:02:03</c>, rounded down; in every language as players show
    /// it.</summary>
    public static string Clock(TimeSpan at) => at.TotalHours >= 1
        ? $"{(int)at.TotalHours}:{at.Minutes:D2}:{at.Seconds:D2}" : $"{at.Minutes}:{at.Seconds:D2}";

    /// <summary>A duration in the form of ISO 8601 and HTML: <c>PT1H2M3S</c>.</summary>
    public static string Iso(TimeSpan whole)
    {
        var hours = (int)whole.TotalHours;
        return $"PT{(hours > 0 ? $"{hours}H" : "")}{(whole.Minutes > 0 ? $"{whole.Minutes}M" : "")}{whole.Seconds}S";
    }

    private static string Words(PartialDate date, Locale locale)
    {
        var year = $"{date.Year}";
        if (date.Month == 0)
        {
            return locale.Digits(year);
        }

        var month = locale.Months[date.Month - 1];
        var day = date.Day == 1 && locale.FirstDay.Length > 0 ? locale.FirstDay : $"{date.Day}";
        return locale.Digits(date.Day == 0
            ? string.Format(CultureInfo.InvariantCulture, locale.MonthForm, month, year)
            : string.Format(CultureInfo.InvariantCulture, locale.DayForm, day, month, year));
    }
}
