using System.Globalization;
using System.Text.RegularExpressions;

namespace HrdMedia.Syndication;

/// <summary>Reads the dates of feeds as they are found: RFC 822 with its zones by name and its short years, RFC 2822, ISO
/// 8601.</summary>
public static partial class FeedInstant
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    // RFC 822, section 5; single letters were defined wrongly there, and mean nothing (RFC 2822, 4.3).
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 0, ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5,
        ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["CET"] = 1, ["CEST"] = 2,
    };

    /// <summary>The instant in whole seconds, in its own zone; null when the text says none. Without a zone it is UTC; a wrong
    /// weekday is nothing.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        var line = FeedXml.Line(text);
        if (Rfc822().Match(line) is { Success: true } match)
        {
            return Of(match);
        }

        return line.Contains('-', StringComparison.Ordinal) && DateTimeOffset.TryParse(line, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal, out var iso) ? iso.AddTicks(-(iso.Ticks % TimeSpan.TicksPerSecond)) : null;
    }

    private static DateTimeOffset? Of(Match match)
    {
        int Number(string group) => int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture,
            out var number) ? number : 0;
        var month = Months.IndexOf(match.Groups["month"].Value[..3].ToLowerInvariant(), StringComparison.Ordinal);
        var year = Number("year");
        year += match.Groups["year"].Length switch { 2 when year < 50 => 2000, 2 or 3 => 1900, _ => 0 };
        if (month < 0 || month % 3 != 0 || Offset(match) is not { } offset)
        {
            return null;
        }

        try
        {
            return new DateTimeOffset(year, 1 + (month / 3), Number("day"), Number("hour"), Number("minute"),
                // A leap second has no place in .NET.
                Math.Min(59, Number("second")), offset);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static TimeSpan? Offset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return Zones.TryGetValue(match.Groups["zone"].Value, out var hours) ? TimeSpan.FromHours(hours) : null;
        }

        var digits = match.Groups["offset"].Value.Replace(":", "", StringComparison.Ordinal);
        var offset = new TimeSpan(int.Parse(digits[..2], CultureInfo.InvariantCulture),
            int.Parse(digits[2..], CultureInfo.InvariantCulture), 0);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9}\.?,? )?(?<day>[0-9]{1,2})[ -](?<month>[A-Za-z]{3,9})\.?[ -](?<year>[0-9]{2,4}) " +
        @"(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?: ?(?:GMT|UTC)?(?<sign>[+-])" +
        @"(?<offset>[0-9]{2}:?[0-9]{2})| (?<zone>[A-Za-z]{1,5}))?(?: ?\([^)]*\))?$")]
    private static partial Regex Rfc822();
}
