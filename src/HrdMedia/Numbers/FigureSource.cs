using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Numbers;

/// <summary>Who says a figure.</summary>
/// <param name="Publisher">The publisher.</param>
/// <param name="Title">The report.</param>
/// <param name="Url">Where it can be read, or empty.</param>
/// <param name="Published">When it came out, or null.</param>
public sealed record FigureSource(LocalText Publisher, LocalText Title, string Url, PartialDate? Published)
{
    /// <summary>A map with publisher, title, url and published.</summary>
    public static Kind<FigureSource?> Kind { get; } = Kinds.Map<FigureSource?>("of a source (publisher, title)", null,
        f => new FigureSource(
        f.Required("publisher", Kinds.Text), f.Required("title", Kinds.Text),
        f.Optional("url", IdentifierKinds.Url), f.OptionalValue("published", TimeKinds.Date)));

    /// <summary>Whether it came out more than so many months before an instant; not known means no.</summary>
    public bool IsOlderThan(int months, DateTimeOffset now) => Published is { } date
        // A source of which only the year is known came out in December: it is not called older than it is.
        && new DateTime(date.Year, date.Month == 0 ? 12 : date.Month, 1).AddMonths(months + 1) <= now.UtcDateTime;
}
