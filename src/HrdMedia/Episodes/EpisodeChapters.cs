using HrdMedia.Assets;
using HrdMedia.Feeds;

namespace HrdMedia.Episodes;

/// <summary>An episode's chapters as files and feeds say them.</summary>
public static class EpisodeChapters
{
    /// <summary>What the chapters file holds.</summary>
    public static ChapterList List(Episode episode, Composition site) =>
        new(episode.Chapters.Select(chapter => new Feeds.Chapter(chapter.At.Value, Title(chapter, site))
        {
            Url = chapter.Url.Length > 0 ? chapter.Url : null,
            Image = Image(episode, chapter, site),
            Toc = chapter.IsListed,
            End = chapter.End,
        }))
        {
            Title = episode.Title.In(site.Language),
            PodcastName = site.Catalog.Show(episode.ShowId)!.Title.In(site.Language),
        };

    /// <summary>The address of a chapter's own picture; chapters with the same picture share it.</summary>
    public static string Picture(Episode episode, Chapter chapter) =>
        PictureFiles.Address(chapter.Image!, Routes.Of(episode), "chapter");

    /// <summary>The absolute address of a chapter's picture, here or elsewhere, or null.</summary>
    public static string? Image(Episode episode, Chapter chapter, Composition site) =>
        chapter.Image?.Picture is not null ? site.Absolute(Picture(episode, chapter))
        : chapter.ImageUrl.Length > 0 ? chapter.ImageUrl : null;

    private static string? Title(Chapter chapter, Composition site) =>
        chapter.Title.IsEmpty ? null : chapter.Title.In(site.Language);
}
