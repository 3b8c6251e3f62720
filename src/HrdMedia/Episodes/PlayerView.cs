using HrdMedia.Layout;
using HrdMedia.People;

namespace HrdMedia.Episodes;

/// <summary>A player: on an episode's page, or on another site.</summary>
/// <param name="Guid">The episode's identity, under which a browser keeps how far it was heard.</param>
/// <param name="Title">The episode's title.</param>
/// <param name="Show">The show's title.</param>
/// <param name="Picture">The episode's picture or the show's, or null.</param>
/// <param name="Language">Language of the audio: its name, and its tag as the note.</param>
/// <param name="Audio">The recording.</param>
/// <param name="Transcript">Where the transcript is, or empty.</param>
/// <param name="IsEmbedded">Whether it stands on another site: nothing is kept there.</param>
public sealed record PlayerView(
    string Guid,
    Wording Title,
    Wording Show,
    PictureView? Picture,
    Anchor Language,
    AudioView Audio,
    string Transcript,
    bool IsEmbedded = false)
{
    /// <summary>Whether there are parts that content notes are about: the player can skip them.</summary>
    public bool HasMarkedParts { get; init; }

    /// <summary>The voices in it that are not people's own, each once.</summary>
    public IReadOnlyList<VoiceHeard> OtherVoices { get; init; } = [];
}
