using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>Reads <c>people/&lt;id&gt;.yaml</c>.</summary>
public sealed class PersonReader : IRecordReader<Person>
{
    /// <inheritdoc/>
    public Person Read(Fields fields, SourceFile file) => new(
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
