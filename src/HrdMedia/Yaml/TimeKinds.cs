using System.Globalization;
using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Dates, instants and durations.</summary>
public static partial class TimeKinds
{
    private const string DurationPattern =
        @"^(?:([0-9]{1,3}):(?=[0-5]?[0-9]:))?([0-5]?[0-9]):([0-5][0-9])(?:\.([0-9]{1,3}))?";

    private static readonly string[] InstantForms =
        ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mmzzz"];

    /// <summary>Date, time and zone (RFC 3339); a date alone has no zone and is an error.</summary>
    public static Kind<DateTimeOffset> Instant { get; } = new("instant",
        new TextShape(Patterns.Instant), default, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a date with time and zone");
        if (DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out var instant))
        {
            return instant;
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Instant, node.Place,
                $"'{text}' is not a date with time and zone. Write {SuggestInstant(text)}",
                text.ToUpperInvariant().Replace(' ', 'T') is var whole && DateTimeOffset.TryParseExact(whole, InstantForms,
                    CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
                    ? new Repair(node.Place, text, whole) : null);
        }

        return default;
    }, () => "2023-12-09T09:00:00Z");

    /// <summary>A year, a month or a day.</summary>
    public static Kind<PartialDate> Date { get; } = new("date",
        new TextShape(Patterns.Date, CanBeNumber: true), default, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a date");
        if (text is null || PartialDate.TryParse(text, out var date))
        {
            return text is null ? default : PartialDate.Parse(text);
        }

        context.Diagnostics.Error(FieldCodes.Date, node.Place,
            $"'{text}' is not a date. Write year, month and day like 1998-12-09, or 1998-12, or 1998.",
            YearFirst().Replace(text, m => $"{m.Groups[1].Value}-{Two(m.Groups[2])}-{Two(m.Groups[3])}") is var day &&
                PartialDate.TryParse(day, out _) ? new Repair(node.Place, text, day) : null);
        return default;
    }, () => "1998-12-09");

    /// <summary>Stands for a duration that could not be read: less than any, so that no rule takes it for a time.</summary>
    public static TimeSpan Unknown { get; } = TimeSpan.FromTicks(-1);

    /// <summary>Minutes and seconds, or hours, minutes and seconds.</summary>
    public static Kind<TimeSpan> Duration { get; } = new("duration",
        new TextShape(DurationPattern + "$"), Unknown, (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "a duration");
        if (text is not null && HoursMinutesSeconds(text) is { } plain)
        {
            return plain;
        }

        if (DurationForm().Match(text ?? "") is { Success: true } match)
        {
            var whole = new TimeSpan(0, Part(match, 1), Part(match, 2), Part(match, 3));
            return !match.Groups[4].Success ? whole : whole +
                TimeSpan.FromMilliseconds(int.Parse(match.Groups[4].Value.PadRight(3, '0'), CultureInfo.InvariantCulture));
        }

        if (text is not null)
        {
            context.Diagnostics.Error(FieldCodes.Duration, node.Place,
                $"'{text}' is not a duration of the form m:ss or h:mm:ss. Write {SuggestDuration(text)}.",
                // A bare number may be seconds or minutes.
                CountForm().Match(text) is { Success: true } count && (count.Groups[2].Success || count.Groups[3].Success)
                    ? new Repair(node.Place, text, SuggestDuration(text)) : null);
        }

        return Unknown;
    }, () => "0:41");

    private static string Two(Group digits) => digits.Value.PadLeft(2, '0');

    private static string SuggestInstant(string text)
    {
        // What lacks only its zone keeps its time: "2023-12-09 18:30".
        var timed = text.Replace(' ', 'T');
        if (InstantForms.Any(form => DateTimeOffset.TryParseExact(
            timed + "Z", form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)))
        {
            return $"{timed}Z if that is in UTC, or {timed} and the zone, like +05:45.";
        }

        // Only a whole day is taken over: an invented time, or a guess at which number is the month, would be a plausible lie.
        var isDay = DateOnly.TryParseExact(text.Length < 10 ? text : text[..10], "yyyy-MM-dd", out _);
        return $"it like {(isDay ? text[..10] : "2023-12-09")}T09:00:00Z (Z is UTC; another zone is +05:45).";
    }

    private static string SuggestDuration(string text)
    {
        var match = CountForm().Match(text);
        if (!match.Success)
        {
            return "it like 0:41 or 1:02:03";
        }

        var count = Part(match, 1);
        return (match.Groups[2].Value, match.Groups[3].Value) switch
        {
            ({ Length: > 0 } seconds, _) => $"{count / 60}:{count % 60:00}:{seconds}",
            (_, "h") => $"{count}:00:00",
            (_, "m") when count < 60 => $"{count}:00",
            (_, "m") => $"{count / 60}:{count % 60:00}:00",
            _ => $"{count / 60}:{count % 60:00}",
        };
    }

    // The form in which nearly all are written.
    private static TimeSpan? HoursMinutesSeconds(string text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9', ':', >= '0' and <= '5',
            >= '0' and <= '9'] ? new TimeSpan(Two(text, 0), Two(text, 3), Two(text, 6)) : null;

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';

    private static int Part(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(DurationPattern + @"\z")]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"^([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})\z")]
    private static partial Regex YearFirst();

    /// <summary>A number with a unit, or minutes past the hour: what people write who mean a duration.</summary>
    [GeneratedRegex(@"^([0-9]{1,3})(?::([0-5][0-9])| ?(h|m|s)[a-z.]*)?\z")]
    private static partial Regex CountForm();
}
