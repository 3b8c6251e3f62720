using HrdMedia.Episodes;
using HrdMedia.Media;

namespace HrdMedia.Drafts;

/// <summary>An episode as far as it is known before a person has written what only a person can write.</summary>
/// <param name="Title">Its title.</param>
/// <param name="IsTitleOfTag">Whether the title is that of the recording's tags, and not one that somebody gave.</param>
/// <param name="Guid">A fresh one.</param>
/// <param name="Published">When it appears, or null where nobody knows.</param>
/// <param name="Rhythm">The rhythm that the instant follows, in words; empty when somebody gave it.</param>
/// <param name="Season">The season's number, or null.</param>
/// <param name="Number">Its number in the season.</param>
/// <param name="Audio">The recording.</param>
/// <param name="Chapters">The chapters in the recording's tags.</param>
/// <param name="ChaptersFile">The name of a chapters file beside it, or empty; it goes before the tags.</param>
/// <param name="Transcripts">The names of transcripts beside it.</param>
public sealed record EpisodeDraft(
    string Title,
    bool IsTitleOfTag,
    Guid Guid,
    DateTimeOffset? Published,
    string Rhythm,
    int? Season,
    int Number,
    AudioSource Audio,
    IReadOnlyList<TaggedChapter> Chapters,
    string ChaptersFile,
    IReadOnlyList<string> Transcripts)
{
    /// <summary>The ids of people that the catalogue knows, to choose from.</summary>
    public IReadOnlyList<string> KnownPeople { get; init; } = [];

    /// <summary>The ids of topics that the catalogue knows, to choose from.</summary>
    public IReadOnlyList<string> KnownTopics { get; init; } = [];

    /// <summary>Whether the catalogue has schemas, so that the file names its own for editors.</summary>
    public bool HasSchema { get; init; }
}
