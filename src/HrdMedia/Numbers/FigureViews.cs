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

    // What is computed rests on the source of what it is computed from.
    private static Anchor Source(Figure figure, PageLinks links) =>
        (figure.Source ?? (figure.Share is { } share ? links.Catalog.Figure(share.Of.Value)?.Source : null)) is { } source
        ? new Anchor($"{links.Say(source.Publisher)}, {links.Say(source.Title)}", source.Url) : new Anchor("", "");

    // What was computed from what: a reader can do the sum again.
    private static string Method(Figure figure, PageLinks links)
    {
        if (figure.Share is not { } share || links.Catalog.Figure(share.Of.Value) is not { } whole)
        {
            return links.Say(figure.Method);
        }

        var parts = share.Parts.Select(p => links.Catalog.Figure(p.Value)).OfType<Figure>().ToArray();
        var sum = string.Join(" + ", parts.Select(p => Quantities.Short(p.Value)));
        var total = parts.Length > 1 ? $"{sum} = {Quantities.Short(parts.Sum(p => p.Value))}; " : "";
        var said = links.Say(figure.Method);
        return $"{total}{Quantities.Short(parts.Sum(p => p.Value))} of {Quantities.Short(whole.Value)} is {Number(figure)}." +
            (said.Length > 0 ? $" {said}" : "");
    }
}
