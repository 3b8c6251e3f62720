using HrdMedia.Media;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>A picture of any shape that apps may use besides the cover (podcast namespace, <c>podcast:image</c>).</summary>
/// <param name="Artwork">The picture.</param>
/// <param name="Purposes">What it is made for; at least one.</param>
public sealed record ExtraPicture(Artwork Artwork, IReadOnlyList<string> Purposes)
{
    private static readonly string[] Words = ["artwork", "social", "canvas", "banner", "publisher", "circular", "poster"];

    private static readonly Kind<string> Purpose = Kinds.Choice([.. Words.Select(word => (word, word))]);

    /// <summary>A map with the fields of a picture, and purpose.</summary>
    public static Kind<ExtraPicture?> Kind { get; } = Kinds.Map<ExtraPicture?>("of a picture, and purpose", null, f =>
        new ExtraPicture(Artwork.From(f), [.. f.Required("purpose", Purpose.List()).Distinct()]));
}
