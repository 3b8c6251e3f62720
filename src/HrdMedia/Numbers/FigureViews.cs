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
        IsOld: SourceOf(figure, links.Catalog)?.IsOlderThan(24, links.Catalog.Now) == true,
        Method: Method(figure, links),
        IsDerived: figure.IsDerived,
        Country: figure.Country.Length == 0 ? null : links.Country(figure.Country),
        CitedIn: CitedIn(figure, links),
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

    /// <summary>Who says a figure; of a computed one, who says what it is computed from; null when nobody does.</summary>
    public static FigureSource? SourceOf(Figure figure, Catalog catalog) => figure.Source
        ?? (figure.Share is { } share ? catalog.Figure(share.Of.Value)?.Source
            : figure.Sum is [var first, ..] ? catalog.Figure(first.Value)?.Source : null);

    /// <summary>How it was counted; of a computed one first what was computed from what, so that a reader can do it
    /// again.</summary>
    public static Wording Method(Figure figure, PageLinks links)
    {
        var said = links.Text(figure.Method);
        var computed = Computed(figure, links);
        return new Wording(string.Join(' ', new[] { computed, said.Text }.Where(words => words.Length > 0)), said.Language);
    }

    private static string Computed(Figure figure, PageLinks links)
    {
        var locale = links.Locale;
        var parts = (figure.Share?.Parts ?? figure.Sum).Select(p => links.Catalog.Figure(p.Value)).OfType<Figure>().ToArray();
        var sum = Quantities.Short(parts.Sum(p => p.Value), locale);
        var added = parts.Length > 1 ? $"{string.Join(" + ", parts.Select(p => Quantities.Short(p.Value, locale)))} = {sum}" : "";
        return figure.Share is { } share && links.Catalog.Figure(share.Of.Value) is { } whole
            ? (added.Length > 0 ? $"{added}; " : "") +
                links.Words.ShareIs.With(sum, Quantities.Short(whole.Value, locale), Number(figure, locale))
            : added.Length > 0 ? $"{added}." : "";
    }

    private static Anchor Source(Figure figure, PageLinks links) => SourceOf(figure, links.Catalog) is { } source
        ? new Anchor(new Wording(links.Words.TwoParts.With(links.Say(source.Publisher), links.Say(source.Title)),
            links.Text(source.Title).Language), source.Url) : new Anchor("", "");

    private static IReadOnlyList<Anchor> CitedIn(Figure figure, PageLinks links) =>
        [.. links.Catalog.EpisodesCiting(figure).Select(links.Link), .. links.Catalog.EventsCiting(figure).Select(links.Link)];
}
