using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Numbers;

/// <summary>Reads <c>numbers/&lt;id&gt;.yaml</c>.</summary>
public sealed class FigureReader : IRecordReader<Figure>
{
    private static readonly Kind<FigureUnit> Unit = Kinds.Choice(
        ("people", FigureUnit.People), ("percent", FigureUnit.Percent), ("countries", FigureUnit.Countries));

    private static readonly Kind<FigureQualifier> Qualifier = Kinds.Choice(
        ("exact", FigureQualifier.Exact), ("at-least", FigureQualifier.AtLeast), ("estimate", FigureQualifier.Estimate));

    /// <inheritdoc/>
    public Figure Read(Fields fields, SourceFile file)
    {
        fields.AtMostOne(["value", "sum", "share"],
            (one, other) => $"A figure with '{other}' is computed. Delete the line '{one}'.");
        return new Figure(
            Id: file.Stem,
            Title: fields.Required("title", Kinds.Text),
            Value: fields.RequiredUnless("value", Kinds.Quantity, "sum", "share"),
            Share: fields.Optional("share", FigureShare.Kind, null),
            Sum: fields.Optional("sum", IdentifierKinds.Id.Located().List()),
            PartOf: fields.OptionalValue("part-of", IdentifierKinds.Id.Located()),
            Unit: fields.Required("unit", Unit),
            Qualifier: fields.Optional("qualifier", Qualifier),
            Period: fields.Required("period", Kinds.Text),
            Country: fields.Optional("country", IdentifierKinds.Country, ""),
            Source: fields.RequiredUnless("source", FigureSource.Kind, "sum", "share"),
            Method: fields.Optional("method", Kinds.Text),
            Order: fields.Required("order", Kinds.Whole(0, 100_000)),
            Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()))
        {
            Published = fields.OptionalValue("published", TimeKinds.Instant),
        };
    }
}
