using System.Globalization;

namespace HrdMedia.Text;

/// <summary>A date that is known to the year, the month or the day (ISO 8601-1, 4.1.2, reduced precision).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12, or 0 when it is not known.</param>
/// <param name="Day">The day of the month, or 0 when it is not known.</param>
public readonly record struct PartialDate(int Year, int Month, int Day) : IComparable<PartialDate>
{
    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        foreach (var form in forms)
        {
            if (text.Length == form.Length &&
                DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                date = new PartialDate(day.Year, form.Length > 4 ? day.Month : 0, form.Length > 7 ? day.Day : 0);
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>Reads what <see cref="TryParse"/> accepts.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date.");

    /// <summary>Earlier first; a year before its months, a month before its days.</summary>
    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The form of HTML's <c>datetime</c> attribute: <c>2000</c>, <c>2018-10</c>, <c>1998-12-09</c>.</summary>
    public override string ToString() => Month == 0 ? $"{Year:0000}"
        : Day == 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}-{Month:00}-{Day:00}";

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is earlier or the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is later or the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
