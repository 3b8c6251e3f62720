using HrdMedia.Assets;
using HrdMedia.Feeds;
using HrdMedia.Layout;
using HrdMedia.Settings;

namespace HrdMedia.Episodes;

/// <summary>
/// An episode's chapters as files and feeds say them. Apps know no content notes, but each has a button "next chapter": so a part
/// that a note is about begins a chapter that says so, and its end begins another. A producer's own chapters all stay, with their
/// times, addresses and pictures.
/// </summary>
public static class EpisodeChapters
{
    // A part that begins less than that beside a chapter begins with it: nobody wants a chapter of half a second.
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(1);

    /// <summary>Whether there are any.</summary>
    public static bool HasAny(Episode episode) => episode.Chapters.Count > 0 || Parts(episode).Length > 0;

    /// <summary>Whether they stand in a file of their own as well.</summary>
    public static bool HasFile(Episode episode, Catalog catalog) =>
        catalog.Settings.Has(SitePart.ChapterFiles) && HasAny(episode);

    /// <summary>What the chapters file holds.</summary>
    public static ChapterList List(Episode episode, Composition site) => new(Of(episode, site.Language, site))
    {
        Title = episode.Title.In(site.Language),
        PodcastName = site.Catalog.Show(episode.ShowId)!.Title.In(site.Language),
    };

    /// <summary>The chapters in one language, in order of time, those of content notes among them.</summary>
    public static IReadOnlyList<Feeds.Chapter> Of(Episode episode, string language, Composition site)
    {
        var (parts, words) = (Parts(episode), site.Theme.Words(language));
        return !HasAny(episode) ? [] : [.. Starts(episode, parts).Select(at =>
        {
            var own = episode.Chapters.FirstOrDefault(c => c.At.Value == at);
            var around = episode.Chapters.LastOrDefault(c => c.At.Value <= at && c.IsListed);
            var notes = ContentNoteViews.Kinds(parts.Where(n => n.At!.Value.Value < at + Near && n.Until > at + Near), words);
            return new Feeds.Chapter(at, own is null
                ? Between(notes, around?.Title.In(language) ?? "", episode.Title.In(language), words)
                : OrNull(own.IsListed && notes.Length > 0 ? words.ChapterWithNote.With(own.Title.In(language), notes)
                    : own.Title.In(language)))
            {
                Url = OrNull(own?.Url),
                Image = (own ?? around) is { } pictured ? Image(episode, pictured, site) : null,
                Toc = own is not { IsListed: false },
                End = own?.End,
            };
        })];
    }

    /// <summary>The address of a chapter's own picture; chapters with the same picture share it.</summary>
    public static string Picture(Episode episode, Chapter chapter) =>
        PictureFiles.Address(chapter.Image!, Routes.Of(episode), "chapter");

    private static string Between(string notes, string chapter, string episode, PageWords words) =>
        notes.Length > 0 ? words.ContentNoteIs.With(notes)
        : chapter.Length > 0 ? words.ChapterContinued.With(chapter) : episode;

    private static ContentNote[] Parts(Episode episode) => [.. ContentNotes.Of(episode).Where(n => n.IsOfPart)];

    // The producer's own, and between them where a part begins or ends; of what is near together the first.
    private static List<TimeSpan> Starts(Episode episode, ContentNote[] parts)
    {
        TimeSpan[] own = episode.Chapters.Count == 0 ? [TimeSpan.Zero] : [.. episode.Chapters.Select(c => c.At.Value)];
        var (starts, length) = (new List<TimeSpan>(own), episode.Audio.Duration);
        foreach (var at in parts.SelectMany(n => new[] { n.At!.Value.Value, n.Until!.Value }).Order()
            .Where(at => length <= TimeSpan.Zero || at < length - Near))
        {
            if (!starts.Any(start => (start - at).Duration() < Near))
            {
                starts.Add(at);
            }
        }

        starts.Sort();
        return starts;
    }

    private static string? Image(Episode episode, Chapter chapter, Composition site) =>
        chapter.Image?.Picture is not null ? site.Absolute(Picture(episode, chapter))
        : chapter.ImageUrl.Length > 0 ? chapter.ImageUrl : null;

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
