using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Numbers;

/// <summary>Figures as pages show them.</summary>
public static class FigureViews
{
    /// <summary>A figure.</summary>
    public static FigureView Of(Figure figure, PageLinks links) => new(
        Id: figure.Id,
        Link: $"{links.To(Routes.Numbers)}#{figure.Id}",
        Number: Number(figure),
        Qualifier: Qualifier(figure),
        Sentence: links.Say(figure.Title),
        Period: links.Say(figure.Period),
        Source: Source(figure, links),
        Published: figure.Source?.Published is { } date ? Times.Date(date) : null,
        Method: Method(figure, links),
        IsDerived: figure.IsDerived,
        Country: figure.Country.Length == 0 ? null : links.Country(figure.Country),
        CitedIn: CitedIn(figure, links),
        Percent: figure.Unit == FigureUnit.Percent ? figure.Value : null);

    /// <summary>The number as it is read, for example "4,814" or "80.8 %".</summary>
    public static string Number(Figure figure) => figure.Unit == FigureUnit.Percent
        ? $"{Quantities.Short(figure.Value)}\u00A0%" : Quantities.Short(figure.Value);

    /// <summary>The figure as one plain sentence.</summary>
    public static string Sentence(Figure figure, PageLinks links)
    {
        var words = $"{Qualifier(figure)} {Number(figure)} {links.Say(figure.Title)} ({links.Say(figure.Period)})".TrimStart();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Qualifier(Figure figure) => figure.Qualifier switch
    {
        FigureQualifier.AtLeast => "at least",
        FigureQualifier.Estimate => "an estimated",
        _ => "",
    };

    /// <summary>Who says a figure; of a computed one, who says what it is computed from; null when nobody does.</summary>
    public static FigureSource? SourceOf(Figure figure, Catalog catalog) => figure.Source
        ?? (figure.Share is { } share ? catalog.Figure(share.Of.Value)?.Source
            : figure.Sum is [var first, ..] ? catalog.Figure(first.Value)?.Source : null);

    /// <summary>How it was counted; of a computed one first what was computed from what, so that a reader can do it
    /// again.</summary>
    public static string Method(Figure figure, PageLinks links)
    {
        var parts = (figure.Share?.Parts ?? figure.Sum).Select(p => links.Catalog.Figure(p.Value)).OfType<Figure>().ToArray();
        var sum = Quantities.Short(parts.Sum(p => p.Value));
        var added = parts.Length > 1 ? $"{string.Join(" + ", parts.Select(p => Quantities.Short(p.Value)))} = {sum}" : "";
        var whole = figure.Share is { } share ? links.Catalog.Figure(share.Of.Value) : null;
        var shared = whole is null ? "" : $"{sum} of {Quantities.Short(whole.Value)} is {Number(figure)}";
        var computed = string.Join("; ", new[] { added, shared }.Where(words => words.Length > 0));
        return string.Join(' ', new[] { computed.Length > 0 ? computed + "." : "", links.Say(figure.Method) }
            .Where(words => words.Length > 0));
    }

    private static Anchor Source(Figure figure, PageLinks links) => SourceOf(figure, links.Catalog) is { } source
        ? new Anchor($"{links.Say(source.Publisher)}, {links.Say(source.Title)}", source.Url) : new Anchor("", "");

    private static IReadOnlyList<Anchor> CitedIn(Figure figure, PageLinks links) =>
        [.. links.Catalog.EpisodesCiting(figure).Select(links.Link), .. links.Catalog.EventsCiting(figure).Select(links.Link)];
}
