using HrdMedia.Feeds;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>An excerpt by which an app can introduce an episode (podcast namespace, <c>podcast:soundbite</c>).</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Duration">How long it lasts: 15 to 120 seconds.</param>
/// <param name="Title">What is said there; may be empty.</param>
public sealed record Soundbite(Located<TimeSpan> At, TimeSpan Duration, LocalText Title)
{
    /// <summary>A map with at, duration and title.</summary>
    public static Kind<Soundbite?> Kind { get; } = Kinds.Map<Soundbite?>("at and duration", null, f =>
    {
        var soundbite = new Soundbite(
            f.Required("at", TimeKinds.Duration.Located()),
            f.Required("duration", TimeKinds.Duration),
            f.Optional("title", TextKinds.Words(PodcastTags.MaxSoundbiteTitle)));
        if (soundbite.Duration >= TimeSpan.Zero &&
            (soundbite.Duration < PodcastTags.MinSoundbite || soundbite.Duration > PodcastTags.MaxSoundbite))
        {
            f.Error("duration", FieldCodes.Duration,
                $"An excerpt lasts {PodcastTags.MinSoundbite.TotalSeconds} to {PodcastTags.MaxSoundbite.TotalSeconds} seconds, " +
                    $"found {soundbite.Duration.TotalSeconds}. Write a duration from 0:15 to 2:00.");
            return null;
        }

        return soundbite.At.Value < TimeSpan.Zero || soundbite.Duration < TimeSpan.Zero ? null : soundbite;
    });
}
