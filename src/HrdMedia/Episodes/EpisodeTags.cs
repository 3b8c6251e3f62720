using HrdMedia.Media;
using HrdMedia.Media.Tags;
using HrdMedia.Pictures;
using HrdMedia.Syndication;

namespace HrdMedia.Episodes;

/// <summary>What an episode's recording says of itself, in the show's language, as the show's feed says it: one file serves all
/// languages. No person is named in it.</summary>
internal static class EpisodeTags
{
    /// <summary>The tags of one version of the recording.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="audio">The version.</param>
    /// <param name="alternate">What tells it from the main one, or null for that.</param>
    /// <param name="site">The site, or a copy of it: their recordings are the same.</param>
    public static PublishedTags Of(Episode episode, AudioSource audio, Alternate? alternate, Composition site)
    {
        var show = site.Catalog.Show(episode.ShowId)!;
        var language = show.Language;
        return new PublishedTags(episode.Title.In(language), show.Title.In(language))
        {
            Season = episode.Season?.Value,
            Number = episode.Number?.Value,
            Licence = (episode.Licence ?? show.Licence)?.Url ?? "",
            // A version of a group of its own has other content: another cut, other times.
            Chapters = alternate is { Group.Length: > 0 } ? [] : Chapters(episode, audio, language, site),
            Pictures = Cover(episode.Image?.Picture ?? show.Artwork?.Picture, site),
        };
    }

    private static IReadOnlyList<PublishedChapter> Chapters(
        Episode episode, AudioSource audio, string language, Composition site)
    {
        var listed = EpisodeChapters.Of(episode, language, site).Where(c => c.Toc && c.Start < audio.Duration).ToArray();
        return [.. listed.Select((chapter, index) => new PublishedChapter(chapter.Start,
            chapter.End ?? (index + 1 < listed.Length ? listed[index + 1].Start : audio.Duration), chapter.Title ?? ""))];
    }

    // A copy for a disk makes no pictures, but its recordings are those of the site.
    private static IReadOnlyList<TagPicture> Cover(PictureFile? picture, Composition site)
    {
        var maker = site.Copy?.Site ?? site;
        return picture is null || picture.Info.HasAlpha || maker.Pictures is null ? []
            : [.. PictureSizes.ForTags(picture).Select(size => new TagPicture(size.Key,
                () => PictureOutput.Make(size, maker)))];
    }
}
