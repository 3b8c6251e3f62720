namespace HrdMedia.Search;

/// <summary>
/// The documents of a site's index with what they are called in its other languages: one index serves the search of every
/// language, because the words that are said, which are most of it, are the same.
/// </summary>
internal static class AllLanguages
{
    /// <summary>The documents.</summary>
    public static IReadOnlyList<SearchDocument> Of(Composition site)
    {
        var own = new SearchDocuments(site).All;
        if (site.Copy is not null || site.Catalog.Languages.Count < 2)
        {
            return own;
        }

        var others = site.Catalog.Languages.Where(language => language != site.Language)
            .Select(language => new SearchDocuments(new Composition(site.Catalog, site.Theme, site.Sources, language)).All)
            .ToArray();
        return [.. own.Select((document, at) => With(document, [.. others.Select(all => all[at])]))];
    }

    private static SearchDocument With(SearchDocument document, IReadOnlyList<SearchDocument> others) => document with
    {
        Others = others,
        Texts = () => Joined(document, others),
    };

    // What is written in a map has all its languages among the texts; names of countries and sentences of figures come from
    // tables, and names of topics from other files.
    private static List<SearchText> Joined(SearchDocument document, IReadOnlyList<SearchDocument> others)
    {
        var texts = new List<SearchText>(document.Texts());
        var titles = texts.Where(t => t.Field == SearchField.Title).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        texts.InsertRange(titles.Count == 0 ? 0 : texts.FindLastIndex(t => t.Field == SearchField.Title) + 1,
            others.Where(other => titles.Add(other.Name)).Select(other => Text(SearchField.Title, other, other.Name)));
        if (texts.FindIndex(t => t.Field == SearchField.Names) is var at and >= 0)
        {
            var names = new HashSet<string>(StringComparer.Ordinal) { texts[at].Text };
            texts.InsertRange(at + 1, others.Select(other => Text(SearchField.Names, other, string.Join(" · ", other.Names())))
                .Where(text => names.Add(text.Text)));
        }

        return texts;
    }

    // Its page may be missing in the language, but these words are in it.
    private static SearchText Text(SearchField field, SearchDocument other, string text) => new(field, other.Words, text);
}
