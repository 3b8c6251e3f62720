using HrdMedia.Media;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>A part of an episode. It has no place, on purpose: a place can lead to people at risk.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Title">Its name; empty only for one that is not listed.</param>
public sealed record Chapter(Located<TimeSpan> At, LocalText Title)
{
    /// <summary>A page about it, or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>A picture of ours to show meanwhile, or null.</summary>
    public Artwork? Image { get; init; }

    /// <summary>Address of a picture that stands elsewhere, or empty; only a chapters file can give one.</summary>
    public string ImageUrl { get; init; } = "";

    /// <summary>Whether it is listed; one that is not only changes the picture.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>When it ends, if that is not where the next one begins.</summary>
    public TimeSpan? End { get; init; }

    /// <summary>What somebody may want to know before hearing it; kinds of <see cref="ContentNote"/>.</summary>
    public IReadOnlyList<Located<string>> ContentNotes { get; init; } = [];

    /// <summary>A map with at, title, url, image, toc and content-notes.</summary>
    public static Kind<Chapter?> Kind { get; } = Kinds.Map<Chapter?>("at and title", null, f => new Chapter(
        f.Required("at", TimeKinds.Duration.Located()), f.Required("title", Kinds.Text))
    {
        Url = f.Optional("url", IdentifierKinds.Url),
        Image = f.Optional("image", Artwork.Kind),
        IsListed = f.Optional("toc", Kinds.Boolean, true),
        ContentNotes = f.Optional("content-notes", ContentNote.KindKind.List()),
    });
}
