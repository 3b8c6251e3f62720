using HrdMedia.Consents;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>Reads <c>people/&lt;id&gt;.yaml</c>.</summary>
public sealed class PersonReader : IRecordReader<Person>
{
    private static readonly Kind<FaceShown> Face = Kinds.Choice(("none", FaceShown.None), ("drawn", FaceShown.Drawn),
        ("blurred", FaceShown.Blurred), ("shown", FaceShown.Shown));

    private static readonly Kind<VoiceHeard> Voice = Kinds.Choice(("original", VoiceHeard.Original),
        ("altered", VoiceHeard.Altered), ("read-by-actor", VoiceHeard.ReadByActor));

    /// <inheritdoc/>
    public Person Read(Fields fields, SourceFile file)
    {
        fields.Needs("face", "image",
            "What is seen of a face can be said of a picture only. Add 'image', or delete the line 'face'.");
        return Ask(fields, file) with
        {
            Face = fields.OptionalValue("face", Face.Located()),
            Voice = fields.OptionalValue("voice", Voice.Located()),
            Altered = fields.Optional("altered", VoiceChange.Kind, null),
            Consent = fields.Optional("consent", Consent.Kind, null),
        };
    }

    private static Person Ask(Fields fields, SourceFile file) => new(
        Id: file.Stem,
        Name: fields.Required("name", TextKinds.PersonName),
        Display: fields.Optional("display", Kinds.Choice(("name", PersonDisplay.Name),
            ("pseudonym", PersonDisplay.Pseudonym), ("withheld", PersonDisplay.Withheld))),
        IsSynthetic: fields.Optional("synthetic", Kinds.Boolean),
        Died: fields.Optional("died", Death.Kind, null),
        Summary: fields.Optional("summary", Kinds.Text),
        Notes: fields.Optional("notes", Kinds.Markdown),
        Countries: fields.Optional("countries", IdentifierKinds.Country.List()),
        Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()),
        Image: fields.Optional("image", Artwork.Kind),
        Links: fields.Optional("links", Link.Kind.List()));
}
