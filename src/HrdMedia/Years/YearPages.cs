using HrdMedia.Layout;
using HrdMedia.Pipelines;

namespace HrdMedia.Years;

/// <summary>A page for each year in which an episode appeared, and the list of all.</summary>
public static class YearPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site)
    {
        var years = site.Catalog.Years;
        return years.Select(year => site.Page(Routes.Year(year), site.Catalog.Settings,
            (links, target) => site.Theme.Year(View(year, links), target)) with
            { MadeOf = () => site.Fingerprints.OfYear(year) })
            .Concat(years.Count == 0 ? []
                : IndexPages.Of(site, Routes.Years, site.Words.Years, site.Words.YearsIntro,
                links => years.Select(year => new IndexItem(Link(year, links), "", links.Catalog.EpisodesIn(year).Count))));
    }

    private static YearView View(int year, PageLinks links)
    {
        var catalog = links.Catalog;
        var years = catalog.Years;
        var name = links.Locale.Digits($"{year}");
        var earlier = years.Where(y => y < year).Cast<int?>().Max();
        var later = years.Where(y => y > year).Cast<int?>().Min();
        return new YearView(
            Frame: Frames.Of(links, name, links.Words.YearDescription.With(name),
                [new Anchor(links.Words.Years, links.ToPage(Routes.Years))], JsonLd.Graph.With(JsonLd.List(links, name,
                    catalog.EpisodesIn(year).Reverse().Select(e => (links.Say(e.Title), links.Site.Address(e)))))),
            Year: name,
            Episodes: links.NewestFirst(catalog.EpisodesIn(year)),
            Events: [.. catalog.Events.Where(e => e.Date.Year == year).Select(links.Link)],
            Earlier: earlier is { } before ? Link(before, links) : null,
            Later: later is { } after ? Link(after, links) : null);
    }

    private static Anchor Link(int year, PageLinks links) => new(links.Locale.Digits($"{year}"), links.ToPage(Routes.Year(year)));
}
