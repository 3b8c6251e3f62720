using HrdMedia.Feeds;
using HrdMedia.Handouts;
using HrdMedia.Media;
using HrdMedia.People;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>An episode of a show.</summary>
/// <param name="ShowId">The show's id.</param>
/// <param name="Id">Its own id, once in its show.</param>
/// <param name="Title">Without the show's name or a number.</param>
/// <param name="Guid">Never changes and is never reused.</param>
/// <param name="Published">When it appears.</param>
/// <param name="Season">The season's number, or null.</param>
/// <param name="Number">Its number in the season, or null.</param>
/// <param name="Type">Full, trailer or bonus.</param>
/// <param name="Summary">One or two plain sentences.</param>
/// <param name="Notes">Markdown; may be empty.</param>
/// <param name="Language">Of the audio; empty for the show's.</param>
/// <param name="Audio">The recording.</param>
/// <param name="Image">Its picture, or null.</param>
/// <param name="People">Who takes part besides those of the show.</param>
/// <param name="Countries">ISO codes.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Chapters">Its chapters, ascending.</param>
/// <param name="Transcripts">One for each language.</param>
/// <param name="Figures">Figures that it cites.</param>
/// <param name="Links">Sources and further reading.</param>
/// <param name="Explicit">Null for as the show.</param>
/// <param name="Licence">Null for as the show.</param>
/// <param name="ForApps">What it says to podcast apps alone.</param>
public sealed record Episode(
    string ShowId,
    string Id,
    LocalText Title,
    Located<string> Guid,
    Located<DateTimeOffset> Published,
    Located<int>? Season,
    Located<int>? Number,
    EpisodeType Type,
    LocalText Summary,
    LocalText Notes,
    string Language,
    AudioSource Audio,
    Artwork? Image,
    IReadOnlyList<Credit> People,
    IReadOnlyList<string> Countries,
    IReadOnlyList<Located<string>> Topics,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<TranscriptSource> Transcripts,
    IReadOnlyList<Located<string>> Figures,
    IReadOnlyList<Link> Links,
    bool? Explicit,
    Licence? Licence,
    EpisodeFields ForApps)
{
    /// <summary>All versions of the recording, the main one first.</summary>
    public IEnumerable<AudioSource> Recordings => ForApps.Alternates.Count == 0 ? [Audio]
        : ForApps.Alternates.Select(a => a.Audio).Prepend(Audio);

    /// <summary>A file beside the episode that holds its chapters, or null when they are written with it.</summary>
    public Located<string>? ChaptersFile { get; init; }

    /// <summary>Documents to take away.</summary>
    public IReadOnlyList<Handout> Documents { get; init; } = [];

    /// <summary>What somebody may want to know before hearing it, as its own list says; <see cref="Episodes.ContentNotes"/> adds
    /// what its chapters say.</summary>
    public IReadOnlyList<ContentNote> ContentNotes { get; init; } = [];

    /// <summary>Whether it was published in a feed of another program before (<see cref="EpisodeGuid.IsKept"/>).</summary>
    public bool IsKept { get; init; }

    /// <summary>The id among all shows: <c>show/episode</c>.</summary>
    public string FullId => $"{ShowId}/{Id}";
}
