using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>What a show and an episode alike say to podcast apps alone.</summary>
/// <param name="ItunesTitle">The title for Apple, where it differs; may be empty.</param>
/// <param name="Funding">Where to give money.</param>
/// <param name="Texts">Free texts for machines.</param>
/// <param name="Images">Pictures besides the cover.</param>
/// <param name="Comments">Where it is discussed.</param>
public sealed record EntryFields(
    LocalText ItunesTitle,
    IReadOnlyList<Link> Funding,
    IReadOnlyList<FreeText> Texts,
    IReadOnlyList<ExtraPicture> Images,
    Comments Comments)
{
    /// <summary>Asks for the fields.</summary>
    public static EntryFields Read(Fields fields) => new(
        ItunesTitle: fields.Optional("itunes-title", TextKinds.Title),
        Funding: fields.Optional("funding", ButtonLink.Kind.List()),
        Texts: fields.Optional("txt", FreeText.Kind.List()),
        Images: fields.Optional("images", ExtraPicture.Kind.Items()),
        Comments: fields.Optional("comments", Comments.Kind));
}
