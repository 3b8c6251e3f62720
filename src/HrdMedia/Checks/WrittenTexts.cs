using HrdMedia.Media;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>Every text of the catalogue that is written for people, with the file that holds it; ids and names of people are
/// none.</summary>
internal static class WrittenTexts
{
    /// <summary>The texts, file by file.</summary>
    public static IEnumerable<(string File, LocalText Text)> Of(Catalog catalog) => Records(catalog)
        .SelectMany(r => r.Texts.Where(t => !t.IsEmpty).Select(t => (catalog.SourceOf(r.Record), t)));

    private static IEnumerable<(object Record, LocalText[] Texts)> Records(Catalog catalog)
    {
        var shows = catalog.Shows.Select(s => ((object)s, (LocalText[])
            [s.Title, s.Subtitle, s.Summary, s.Notes, s.Notice, .. Words(s.Artwork),
            .. s.Seasons.SelectMany(x => new[] { x.Title, x.Summary })]));
        var episodes = catalog.Episodes.Concat(catalog.Scheduled).Select(e => ((object)e, (LocalText[])
            [e.Title, e.Summary, e.Notes, .. Words(e.Image), .. e.Chapters.Select(c => c.Title), .. e.Links.Select(l => l.Title),
            .. e.ForApps.Soundbites.Select(s => s.Title), .. e.Documents.Select(d => d.Title)]));
        var people = catalog.People.Select(p => ((object)p, (LocalText[])[p.Summary, p.Notes, .. Words(p.Image)]));
        var countries = catalog.CountryTexts.Select(c => ((object)c, (LocalText[])[c.Summary, c.Notes]));
        var topics = catalog.Topics.Select(t => ((object)t, (LocalText[])[t.Title, t.Summary, t.Notes]));
        var figures = catalog.Figures.Select(f => ((object)f, (LocalText[])[f.Title, f.Method]));
        var events = catalog.Events.Select(e => ((object)e, (LocalText[])[e.Title, e.Summary]));
        var pages = catalog.Pages.Select(p => ((object)p, (LocalText[])[p.Title, p.Summary, p.Body]));
        return [.. shows, .. episodes, .. people, .. countries, .. topics, .. Courses(catalog), .. figures, .. events, .. pages];
    }

    private static IEnumerable<(object Record, LocalText[] Texts)> Courses(Catalog catalog) => catalog.Courses.Select(c =>
        ((object)c, (LocalText[])[c.Title, c.Summary, c.Audience, c.Notes, .. c.Units.SelectMany(u => (LocalText[])
            [u.Title, u.Summary, u.Notes, .. u.Objectives, .. u.Reflect, .. u.Documents.Select(d => d.Title),
            .. u.Questions.SelectMany(q => q.Answers.Prepend(q.Question).Append(q.Why))])]));

    private static LocalText[] Words(Artwork? picture) => picture is null ? [] : [picture.Alt, picture.Credit];
}
