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
}
