using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Withdrawal;

/// <summary>What is answered for the addresses of what was taken back: that it was, and nothing of it.</summary>
public static class WithdrawnPage
{
    // Also those in which the site has no pages now: it may have had them.
    private static readonly IReadOnlyList<string> Languages = [.. Locales.All.Select(l => l.Tag)];

    /// <summary>The page in each language of the site, if something was taken back; it says the same whatever the
    /// reason.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => site.Catalog.Withdrawn.Count == 0 ? []
        : [site.Page(Routes.Withdrawn, site.Catalog.Settings, (links, target) => site.Theme.Withdrawn(new WithdrawnView(
            Frames.Of(links, site.Words.Withdrawn, site.Words.WithdrawnDescription, [], JsonLd.Graph)), target))];

    /// <summary>Rules for <c>_redirects</c> that answer 410 for every address, in every language, also where a file was left
    /// behind.</summary>
    public static IEnumerable<string> Rules(Catalog catalog) => catalog.Withdrawn.SelectMany(address =>
        Languages.Concat(catalog.Languages).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(language => language != catalog.Settings.Language)
            .Select(language => Rule(Routes.In(language, address), catalog.Languages.Contains(language)
                ? Routes.In(language, Routes.Withdrawn) : Routes.Withdrawn))
            .Prepend(Rule(address, Routes.Withdrawn)));

    private static string Rule(string folder, string page) => $"/{folder}* /{page} 410!";
}
