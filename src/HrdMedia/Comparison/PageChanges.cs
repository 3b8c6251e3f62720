namespace HrdMedia.Comparison;

/// <summary>What happens to the addresses of pages.</summary>
/// <param name="Appear">Those that are new.</param>
/// <param name="Change">Those whose page says something else.</param>
/// <param name="Move">Those whose page stands elsewhere, where nothing leads from the old address to it.</param>
/// <param name="Go">Those whose page is gone, where nothing leads elsewhere.</param>
public sealed record PageChanges(
    IReadOnlyList<string> Appear, IReadOnlyList<string> Change, IReadOnlyList<(string From, string To)> Move,
    IReadOnlyList<string> Go)
{
    /// <summary>Null, or the ids of the episodes that were taken back: then no page that goes, moves or changes is named. Which
    /// person's, country's or topic's page goes with an episode would tell everybody of whom it was.</summary>
    public IReadOnlyList<string>? TakenBack { get; init; }

    /// <summary>The same, saying less when a page is gone because something was taken back.</summary>
    public PageChanges Discreet(Catalog catalog)
    {
        var ids = catalog.Withdrawn.Where(address => Go.Concat(Move.Select(m => m.From)).Any(page =>
            page.StartsWith($"/{address}", StringComparison.Ordinal))).ToArray();
        return ids.Length == 0 ? this : this with
        {
            TakenBack = [.. ids.Where(id => !id.StartsWith(Routes.People, StringComparison.Ordinal))
                .Select(id => id.TrimEnd('/'))],
        };
    }

    /// <summary>Compares the pages of two states of a site, or gives null where those of one are not known.</summary>
    public static PageChanges? Of(PublishedSite old, PublishedSite now)
    {
        if (old.Pages is null || now.Pages is null)
        {
            return null;
        }

        var before = old.Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var after = now.Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);
        var appear = now.Pages.Where(page => !before.ContainsKey(page.Address)).ToArray();
        var dead = old.Pages.Where(page => !after.ContainsKey(page.Address) && !now.LeadsElsewhere(page.Address)).ToArray();
        // A page that moves keeps its title; a title that several have tells nothing.
        var byTitle = appear.GroupBy(page => page.Title).Where(same => same.Key.Length > 0 && same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single().Address, StringComparer.Ordinal);
        var move = dead.Where(page => byTitle.ContainsKey(page.Title))
            .Select(page => (page.Address, byTitle[page.Title])).ToArray();
        return new PageChanges(
            [.. appear.Select(page => page.Address)],
            [.. now.Pages.Where(page => before.TryGetValue(page.Address, out var was) && was.Hash != page.Hash)
                .Select(page => page.Address)],
            move,
            [.. dead.Select(page => page.Address).Except(move.Select(m => m.Address))]);
    }
}
