using HrdMedia.Handouts;
using HrdMedia.Layout;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Shows;
using HrdMedia.Text;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>A page for each episode.</summary>
public static class EpisodePages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<Output> Outputs(Composition site) =>
        site.Catalog.Episodes.SelectMany(episode => Of(episode, site));

    /// <summary>The page of one episode; none where it is not translated.</summary>
    public static IEnumerable<Output> Of(Episode episode, Composition site) => !site.Has(episode) ? []
        : [site.Page(Routes.Of(episode), episode, (links, target) => site.Theme.Episode(View(episode, links), target))];

    private static EpisodeView View(Episode episode, PageLinks links)
    {
        var catalog = links.Catalog;
        var show = catalog.Show(episode.ShowId)!;
        var (previous, next) = catalog.Beside(episode);
        var language = episode.Language.Length > 0 ? episode.Language : show.Language;
        var transcripts = episode.Transcripts.Where(t => t.Source is not null).Select(t => Transcript(episode, t, links))
            .ToArray();
        var spoken = transcripts.FirstOrDefault(t => t.Language.Note.Text == language) ?? transcripts.FirstOrDefault();
        var notes = ContentNoteViews.Of(episode, spoken is { IsTimed: true } ? spoken.Turns : [], links.Words);
        return new EpisodeView(
            Frame: Frame(episode, show, spoken, links),
            Card: links.Card(episode),
            Language: new Anchor(LanguageNames.In(links.Language, language), "", Note: language),
            Notice: links.Text(show.Notice),
            Player: EpisodePlayer.Of(episode, links),
            Share: links.Site.Copy is null ? EpisodeEmbed.Share(episode, links) : null,
            Chapters: EpisodeViews.Chapters(episode, spoken is { IsTimed: true } ? spoken.Turns : [], links),
            Transcripts: notes.Count == 0 ? transcripts
                : [.. transcripts.Select(t => t with { Turns = EpisodeViews.Marked(t.Turns, notes) })],
            Notes: links.Markdown(episode.Notes),
            People: PersonViews.Credits(catalog.CreditsOf(episode), links),
            Topics: links.TopicLinks(episode.Topics),
            Figures: links.Figures(episode.Figures.Select(f => catalog.Figure(f.Value)).OfType<Numbers.Figure>()),
            Events: [.. catalog.EventsOf(episode).Select(links.Link)],
            Courses: [.. catalog.CoursesWith(episode).Select(links.Link)],
            Links: links.Outside(episode.Links),
            Licence: links.Licence(episode.Licence ?? show.Licence),
            Previous: previous is null ? null : links.Link(previous),
            Next: next is null ? null : links.Link(next))
        { ContentNotes = notes, Documents = HandoutFiles.Links(episode.Documents, Routes.Of(episode), links) };
    }

    private static PageFrame Frame(Episode episode, Show show, TranscriptView? spoken, PageLinks links)
    {
        var title = links.Say(episode.Title);
        var card = Frames.Card(links, "music.song", title, links.Picture(episode) ?? links.Picture(show)) with
        {
            Audio = EpisodeFiles.AudioAddress(episode, links.Site),
            AudioType = episode.Audio.MediaType,
        };
        return Frames.Of(links, title, links.Say(episode.Summary), [links.Link(show)],
            JsonLd.Graph.With(json => EpisodeJsonLd.Write(json, episode, show, spoken, links)), card) with
        {
            Alternates = links.Site.Copy is null ? EpisodeEmbed.Discovery(episode, links) : [],
            HasPlayer = true,
        };
    }

    private static TranscriptView Transcript(Episode episode, TranscriptSource source, PageLinks links)
    {
        var transcript = links.Site.Transcripts.Read(source);
        return new TranscriptView(
            new Anchor(LanguageNames.In(links.Language, source.Language), "", Note: source.Language),
            LanguageTag.Direction(source.Language),
            EpisodeViews.Turns(transcript, episode),
            TranscriptFiles.Links(episode, source, links),
            transcript.IsTimed);
    }
}
