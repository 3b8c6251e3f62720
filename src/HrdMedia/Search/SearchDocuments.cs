using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Numbers;
using HrdMedia.Text;

namespace HrdMedia.Search;

/// <summary>Everything that can be found: what is published, and nothing else.</summary>
/// <param name="site">The site.</param>
public sealed class SearchDocuments(Composition site)
{
    private readonly Catalog catalog = site.Catalog;
    private readonly PageLinks links = new(site, Routes.Search, site.Catalog.Settings);

    /// <summary>All documents. The episodes are first and oldest first, so that a new one leaves the passages of the others as
    /// they are.</summary>
    public IReadOnlyList<SearchDocument> All =>
    [
        .. catalog.Episodes.Select(Episode),
        .. catalog.Shows.Select(s => Written(Routes.Of(s), "Show", s, s.Title, "", s.Summary, s.Notes,
            () => [.. People(s.People), .. Topics(s.Topics)])),
        .. catalog.People.Select(p => Written(Routes.Of(p), "Person", p, p.Name, "", p.Summary, p.Notes,
            () => [.. Countries(p.Countries), .. Topics(p.Topics)])),
        .. catalog.Topics.Select(t => Written(Routes.Of(t), "Topic", t, t.Title, "", t.Summary, t.Notes, () => [])),
        .. catalog.CountryCodes.Select(Country),
        .. catalog.Courses.Select(c => Written(Routes.Of(c), "Course", c, c.Title, "", c.Summary, c.Notes,
            () => [.. c.Units.Select(u => links.Say(u.Title)), .. Topics(c.Topics)])),
        .. catalog.Events.Select(e => Written(Routes.Of(e), "Event", e, e.Title,
            Times.Date(e.Date, site.Locale).Text, e.Summary, LocalText.Empty, () => Countries(e.Countries))),
        .. catalog.Figures.Select(f => Written($"{Routes.Numbers}#{f.Id}", "Figure", f, Sentence(f), "", f.Method,
            LocalText.Empty, () => f.Country.Length > 0 ? Countries([f.Country]) : [])),
        .. catalog.Pages.Select(p => Written(Routes.Of(p), "Page", p, p.Title, "", p.Summary, p.Body, () => [])),
    ];

    private SearchDocument Episode(Episode episode)
    {
        IReadOnlyList<string> Names() =>
        [
            .. People(catalog.CreditsOf(episode)).Distinct(), .. Countries(episode.Countries),
            .. Topics(episode.Topics),
        ];
        return new(site.Address(episode), "Episode", LanguageOf(episode), links.Say(episode.Title), Note(episode), episode,
            Size(episode.Title, episode.Summary, episode.Notes) + episode.Transcripts.Sum(t => t.Source?.Length ?? 0), () =>
            [
                .. Texts(episode.Title, episode.Summary, episode.Notes, Names),
                .. episode.Transcripts.Where(t => t.Source is not null).SelectMany(t => Said(episode, t)),
            ])
        {
            Names = Names, Words = site.Language,
        };
    }

    // The note is one text of one language: a show's title in another could not say so.
    private string Note(Episode episode) => string.Join(" · ", new[]
    {
        catalog.Show(episode.ShowId)!.Title is var show && show.IsIn(site.Language) ? links.Say(show) : "",
        EpisodeViews.Position(episode, links),
        Times.Day(episode.Published.Value, site.Locale).Text,
        ContentNoteViews.Brief(episode, site.Words),
    }.Where(part => part.Length > 0));

    private IEnumerable<SearchText> Said(Episode episode, TranscriptSource transcript)
    {
        // On the page a name stands where the speaker changes; a passage may begin later.
        var speaker = "";
        foreach (var turn in EpisodeViews.Turns(site.Transcripts.Read(transcript), episode))
        {
            speaker = turn.Speaker.Length > 0 ? turn.Speaker : speaker;
            yield return new SearchText(SearchField.Transcript, transcript.Language, turn.Text, turn with { Speaker = speaker });
        }
    }

    private SearchDocument Country(string code)
    {
        var text = catalog.CountryText(code);
        return Written(Routes.Country(code), "Country", (object?)text ?? catalog.Settings,
            new LocalText(site.Language, CountryNames.In(site.Language, code)), "", text?.Summary ?? LocalText.Empty,
            text?.Notes ?? LocalText.Empty, () => []);
    }

    private SearchDocument Written(string address, string kind, object record, LocalText title, string note, LocalText summary,
        LocalText notes, Func<IReadOnlyList<string>> names) => new(site.Address(record, address), kind, LanguageOf(record),
            links.Say(title), note, record, Size(title, summary, notes), () => [.. Texts(title, summary, notes, names)])
        {
            Names = names, Words = site.Language,
        };

    // Also in the languages that the page does not speak: who searches in theirs finds the page all the same.
    private IEnumerable<SearchText> Texts(LocalText title, LocalText summary, LocalText notes, Func<IReadOnlyList<string>> names)
    {
        var named = string.Join(" · ", names());
        return Each(title, SearchField.Title, text => [text])
            .Concat(named.Length == 0 ? [] : [new SearchText(SearchField.Names, site.Language, named)])
            .Concat(Each(summary, SearchField.Summary, text => [text]))
            .Concat(Each(notes, SearchField.Notes, MarkdownText.Lines));
    }

    private static IEnumerable<SearchText> Each(LocalText text, SearchField field, Func<string, IEnumerable<string>> lines) =>
        text.IsEmpty ? [] : text.Languages.SelectMany(language => lines(text.In(language))
            .Where(line => line.Length > 0).Select(line => new SearchText(field, language, line)));

    private LocalText Sentence(Figure figure) => new(site.Language, FigureViews.Sentence(figure, links).Text);

    private IEnumerable<string> Topics(IEnumerable<Yaml.Located<string>> topics) =>
        links.TopicLinks(topics).Select(t => t.Text.Text);

    private string LanguageOf(object record) => site.Has(record) ? site.Language : catalog.Settings.Language;

    private IEnumerable<string> People(IEnumerable<People.Credit> credits) =>
        credits.Select(c => catalog.Person(c.Person.Value)).OfType<People.Person>().Select(p => links.Say(p.Name));

    private string[] Countries(IEnumerable<string> codes) => [.. codes.Select(c => CountryNames.In(site.Language, c))];

    private static long Size(params ReadOnlySpan<LocalText> texts)
    {
        var size = 0L;
        foreach (var text in texts)
        {
            size += (long)text.Size * text.Languages.Count();
        }

        return size;
    }
}
