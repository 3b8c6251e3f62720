using HrdMedia.Feeds;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>What an episode says to podcast apps alone.</summary>
/// <param name="Entry">What shows can say too.</param>
/// <param name="Display">Shown instead of the number, at most 32 characters; may be empty.</param>
/// <param name="Soundbites">Excerpts.</param>
/// <param name="Alternates">Other versions of the recording.</param>
/// <param name="ContentLinks">The same content elsewhere, for example as a video.</param>
/// <param name="IsBlocked">Whether Apple shall hide it.</param>
public sealed record EpisodeFields(
    EntryFields Entry,
    string Display,
    IReadOnlyList<Soundbite> Soundbites,
    IReadOnlyList<Alternate> Alternates,
    IReadOnlyList<Link> ContentLinks,
    bool IsBlocked)
{
    /// <summary>Asks for the fields.</summary>
    public static EpisodeFields Read(Fields fields)
    {
        fields.Needs("display", "number",
            "What is shown instead of a number needs the number, by which apps sort. Add a line 'number: …'.");
        return Ask(fields);
    }

    private static EpisodeFields Ask(Fields fields) => new(
        Entry: EntryFields.Read(fields),
        Display: fields.Optional("display", TextKinds.Line(PodcastTags.MaxEpisodeDisplay)),
        Soundbites: fields.Optional("soundbites", Soundbite.Kind.Items()),
        Alternates: fields.Optional("alternates", Alternate.Kind.Items()),
        ContentLinks: fields.Optional("content-links", ButtonLink.Kind.List()),
        IsBlocked: fields.Optional("block", Kinds.Boolean));
}
