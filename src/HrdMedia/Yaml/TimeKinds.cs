using System.Globalization;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Dates, instants and durations.</summary>
public static class TimeKinds
{
    private static readonly string[] InstantForms =
        ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mmzzz"];

    private static readonly string[] DurationForms =
        [@"m\:ss", @"mm\:ss", @"h\:mm\:ss", @"hh\:mm\:ss", @"m\:ss\.FFF", @"mm\:ss\.FFF", @"h\:mm\:ss\.FFF", @"hh\:mm\:ss\.FFF"];

    /// <summary>Date, time and zone (RFC 3339); a date alone has no zone and is an error.</summary>
    public static Kind<DateTimeOffset> Instant { get; } = new("instant", default, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a date with time and zone");
        if (DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Instant, node.Place,
                $"'{text}' is not a date with time and zone. Write {SuggestInstant(text)}");
        }

        return default;
    });

    /// <summary>A year, a month or a day.</summary>
    public static Kind<PartialDate> Date { get; } = new("date", default, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a date");
        if (text is null || PartialDate.TryParse(text, out var date))
        {
            return text is null ? default : PartialDate.Parse(text);
        }

        context.Diagnostics.Error(FieldCodes.Date, node.Place,
            $"'{text}' is not a date. Write year, month and day like 1998-12-09, or 1998-12, or 1998.");
        return default;
    });

    /// <summary>Minutes and seconds, or hours, minutes and seconds.</summary>
    public static Kind<TimeSpan> Duration { get; } = new("duration", default, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a duration");
        if (TimeSpan.TryParseExact(text, DurationForms, CultureInfo.InvariantCulture, out var duration))
        {
            return duration;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Duration, node.Place,
                $"'{text}' is not a duration of the form m:ss or h:mm:ss. Write {SuggestDuration(text)}.");
        }

        return default;
    });

    private static string SuggestInstant(string text)
    {
        // Only the day is taken over: an invented time of day would be a plausible lie.
        var day = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var d)
            ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "2023-12-09";
        return $"it like {day}T09:00:00Z (Z is UTC; another zone is +05:45).";
    }

    private static string SuggestDuration(string text)
    {
        var digits = text.TrimEnd('h', 'm', 's', ' ');
        var unit = text.Length > digits.Length ? text[digits.Length..].Trim() : "s";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 24 * 60
            ? unit switch
            {
                "h" => $"{count}:00:00",
                "m" => $"{count / 60}:{count % 60:00}:00",
                _ => $"{count / 60}:{count % 60:00}",
            }
            : "it like 0:41 or 1:02:03";
    }
}
