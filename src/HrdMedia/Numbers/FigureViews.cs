using HrdMedia.Layout;
using HrdMedia.Text;

namespace HrdMedia.Numbers;

/// <summary>Figures as pages show them.</summary>
public static class FigureViews
{
    /// <summary>A figure.</summary>
    public static FigureView Of(Figure figure, PageLinks links) => new(
        Id: figure.Id,
        Link: $"{links.ToPage(Routes.Numbers)}#{figure.Id}",
        Number: Number(figure, links.Locale),
        Qualifier: Qualifier(figure, links.Words),
        Sentence: links.Text(figure.Title),
        Period: links.Text(figure.Period),
        Source: Source(figure, links),
        Published: figure.Source?.Published is { } date ? Times.Date(date, links.Locale) : null,
        Method: Method(figure, links),
        IsDerived: figure.IsDerived,
        Country: figure.Country.Length == 0 ? null : links.Country(figure.Country),
        Percent: figure.Unit == FigureUnit.Percent ? figure.Value : null);

    /// <summary>The number as it is read, for example "4,814" or "80.8 %".</summary>
    public static string Number(Figure figure, Locale locale) => figure.Unit == FigureUnit.Percent
        ? Quantities.Percent(figure.Value, locale) : Quantities.Short(figure.Value, locale);

    /// <summary>The figure as one plain sentence.</summary>
    public static Wording Sentence(Figure figure, PageLinks links)
    {
        var title = links.Text(figure.Title);
        var words = $"{Qualifier(figure, links.Words)} {Number(figure, links.Locale)} {title} ({links.Text(figure.Period)})"
            .TrimStart();
        return new Wording(char.ToUpperInvariant(words[0]) + words[1..], title.Language);
    }

    private static string Qualifier(Figure figure, PageWords words) => figure.Qualifier switch
    {
        FigureQualifier.AtLeast => words.AtLeast,
        FigureQualifier.Estimate => words.Estimate,
        _ => "",
    };

    // What is computed rests on the source of what it is computed from.
    private static Anchor Source(Figure figure, PageLinks links) =>
        (figure.Source ?? (figure.Share is { } share ? links.Catalog.Figure(share.Of.Value)?.Source : null)) is { } source
        ? new Anchor(new Wording(links.Words.TwoParts.With(links.Say(source.Publisher), links.Say(source.Title)),
            links.Text(source.Title).Language), source.Url) : new Anchor("", "");

    // What was computed from what: a reader can do the sum again.
    private static Wording Method(Figure figure, PageLinks links)
    {
        if (figure.Share is not { } share || links.Catalog.Figure(share.Of.Value) is not { } whole)
        {
            return links.Text(figure.Method);
        }

        var parts = share.Parts.Select(p => links.Catalog.Figure(p.Value)).OfType<Figure>().ToArray();
        var locale = links.Locale;
        var sum = string.Join(" + ", parts.Select(p => Quantities.Short(p.Value, locale)));
        var part = Quantities.Short(parts.Sum(p => p.Value), locale);
        var total = parts.Length > 1 ? $"{sum} = {part}; " : "";
        var said = links.Text(figure.Method);
        return new Wording(total +
            links.Words.ShareIs.With(part, Quantities.Short(whole.Value, locale), Number(figure, locale)) +
            (said.Length > 0 ? $" {said}" : ""), said.Language);
    }
}
