using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Media;

/// <summary>A picture with what a page must say of it.</summary>
/// <param name="File">The file, beside the YAML that names it.</param>
/// <param name="Alt">What it shows, for people who do not see it.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Licence">Under which it may be used, or null.</param>
/// <param name="Picture">What was measured, or null before it was.</param>
public sealed record Artwork(
    Located<string> File, LocalText Alt, LocalText Credit, Licence? Licence, PictureFile? Picture = null)
{
    private static readonly Kind<Artwork?> Beside = Kinds.Map<Artwork?>("of a picture (file, alt, credit)", null, From);

    private static readonly Kind<Artwork?> Elsewhere = Kinds.Map<Artwork?>("of a picture (url)", null, f =>
        new Artwork(new("", f.Place), LocalText.Empty, LocalText.Empty, null)
        {
            Url = f.Required("url", IdentifierKinds.Url),
        });

    /// <summary>Its address when it stands elsewhere, else empty: apps show it, pages do not, because they ask no other host for
    /// anything.</summary>
    public string Url { get; init; } = "";

    /// <summary>A map with file, alt, credit and licence, or with the url of a picture that stands elsewhere.</summary>
    public static Kind<Artwork?> Kind { get; } = new(Beside.Name, new EitherShape(Beside, Elsewhere), null, (node, context) =>
        (node is YamlMap map && map["url"] is not null ? Elsewhere : Beside).Read(node, context));

    /// <summary>Reads file, alt, credit and licence among other fields.</summary>
    public static Artwork From(Fields fields) => new(
        File: fields.Required("file", IdentifierKinds.FileName.Located()),
        Alt: fields.Required("alt", Kinds.Text),
        Credit: fields.Required("credit", Kinds.Text),
        Licence: fields.Optional("licence", Text.Licence.Kind));
}
