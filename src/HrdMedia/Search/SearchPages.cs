using HrdMedia.Layout;
using HrdMedia.Pipelines;
using HrdMedia.Settings;

namespace HrdMedia.Search;

/// <summary>The search, and the list of everything from A to Z that needs no script.</summary>
public static class SearchPages
{
    private static readonly string[] Scripts = ["search-words.js", "search-index.js", "search.js"];

    /// <summary>The page of the search.</summary>
    public static IEnumerable<Output> Outputs(Composition site) => !IsIn(site) ? [] : [site.Page(Routes.Search,
        site.Catalog.Settings, (links, target) => site.Theme.Search(View(site.Letters, links), target))];

    /// <summary>The pages of the letters.</summary>
    public static IEnumerable<Output> Letters(Composition site)
    {
        if (!IsIn(site))
        {
            return [];
        }

        var letters = site.Letters;
        return letters.SelectMany(letter => Enumerable.Range(1, letter.Parts).Select(part =>
            site.Page(Routes.Letter(letter.Id, part), site.Catalog.Settings,
                (links, target) => site.Theme.Letter(View(letters, letter, part, links), target))));
    }

    private static bool IsIn(Composition site) => site.Catalog.Settings.Has(SitePart.Search);

    private static SearchView View(IReadOnlyList<Letter> letters, PageLinks links) => new(
        Frames.Of(links, links.Words.Search, links.Words.SearchDescription, [], JsonLd.Graph),
        links.Words.Search,
        links.ToFolder(Routes.Home),
        links.ToFolder(SearchFiles.Folder),
        links.To(links.Site.Assets.Address("search.css")),
        [.. Scripts.Select(name => links.To(links.Site.Assets.Address(name)))],
        Anchors(letters, null, links));

    private static LetterView View(IReadOnlyList<Letter> letters, Letter letter, int part, PageLinks links)
    {
        var title = letter.Parts == 1 ? letter.Name : $"{letter.Name} ({links.Locale.Digits($"{part}")})";
        return new LetterView(
            Frames.Of(links, title, links.Words.SearchDescription,
                [new Anchor(links.Words.Search, links.ToPage(Routes.Search))], JsonLd.Graph),
            letter.Name,
            Anchors(letters, letter, links),
            letter.Parts == 1 ? [] : [.. Enumerable.Range(1, letter.Parts).Select(i => new Anchor(letter.Part(i).First().Name,
                links.ToPage(Routes.Letter(letter.Id, i)), IsCurrent: i == part, Note: letter.Part(i).Last().Name))],
            [.. letter.Part(part).Select(d => new LetterEntry(Link(d, links), d.Kind))]);
    }

    private static Anchor Link(SearchDocument found, PageLinks links)
    {
        var language = found.Language == links.Language ? "" : found.Language;
        return new Anchor(new Wording(found.Name, language), links.To(found.Address), Note: found.Note, Language: language);
    }

    private static Anchor[] Anchors(IReadOnlyList<Letter> letters, Letter? current, PageLinks links) =>
        [.. letters.Select(l => new Anchor(l.Name, links.ToPage(Routes.Letter(l.Id, 1)), IsCurrent: l == current))];
}
