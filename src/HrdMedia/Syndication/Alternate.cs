using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Another version of an episode's recording (podcast namespace, <c>podcast:alternateEnclosure</c>).</summary>
/// <param name="Audio">The recording: a file of ours, or an address elsewhere.</param>
/// <param name="Title">What people call it (<c>Low bandwidth</c>), at most 32 characters; may be empty.</param>
/// <param name="Language">Of the recording, or empty for the episode's.</param>
/// <param name="Codecs">RFC 6381, or empty.</param>
/// <param name="Group">Name of the versions with the same content; empty for the enclosure's.</param>
/// <param name="Height">Of a video in pixels, or null.</param>
/// <param name="Sources">Further addresses of the same bytes.</param>
public sealed record Alternate(
    AudioSource Audio, string Title, string Language, string Codecs, string Group, int? Height, IReadOnlyList<string> Sources)
{
    private static readonly Kind<string> Label = TextKinds.Line(PodcastTags.MaxAlternateEnclosureTitle);

    private static readonly Kind<string> IntegrityKind = new("integrity",
        new TextShape(Patterns.Integrity), "", (node, context) =>
    {
        var text = Kinds.Scalar(node, context, "an integrity value");
        if (text is null || SubresourceIntegrity.IsValid(text))
        {
            return text ?? "";
        }

        context.Diagnostics.Error(FieldCodes.Integrity, node.Place, $"'{text}' is not an integrity value. Write sha256-, " +
            "sha384- or sha512- and the hash in base64, or delete the line.");
        return "";
    });

    /// <summary>A map with audio and, where they are known, the other facts.</summary>
    public static Kind<Alternate?> Kind { get; } = Kinds.Map<Alternate?>("of another version (audio, title)", null, f =>
    {
        var alternate = new Alternate(
            Audio: f.Required("audio", AudioSource.Kind),
            Title: f.Optional("title", Label),
            Language: f.Optional("language", IdentifierKinds.Language, ""),
            Codecs: f.Optional("codecs", TextKinds.Line(RssTags.MaxText)),
            Group: f.Optional("group", Label),
            Height: f.OptionalValue("height", Kinds.Whole(1, 100_000)),
            Sources: [.. f.Optional("sources", UriKinds.Of("https", "http", "ipfs", "magnet").List()).Where(s => s.Length > 0)]);
        var integrity = f.Optional("integrity", IntegrityKind);
        if (integrity.Length > 0 && alternate.Audio.File.Value.Length > 0)
        {
            f.Error("integrity", FieldCodes.Conflict,
                "The integrity of a file of ours is computed. Delete the line 'integrity'.");
        }

        return alternate with { Audio = alternate.Audio with { Integrity = integrity } };
    });
}
