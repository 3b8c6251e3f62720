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
        string[] ways = ["value", "sum", "share"];
        var written = ways.Where(fields.Has).ToArray();
        if (written.Length > 1)
        {
            fields.Error(written[0], FieldCodes.Conflict,
                $"A figure with '{written[^1]}' is computed. Delete the line '{written[0]}'.");
        }

        var derived = written is ["sum" or "share", ..] or [_, _, ..];
        return new Figure(
            Id: file.Stem,
            Title: fields.Required("title", Kinds.Text),
            Value: derived ? fields.Optional("value", Kinds.Quantity) : fields.Required("value", Kinds.Quantity),
            Share: fields.Optional("share", FigureShare.Kind, null),
            Sum: fields.Optional("sum", IdentifierKinds.Id.Located().List()),
            PartOf: fields.OptionalValue("part-of", IdentifierKinds.Id.Located()),
            Unit: fields.Required("unit", Unit),
            Qualifier: fields.Optional("qualifier", Qualifier),
            Period: fields.Required("period", Kinds.Text),
            Country: fields.Optional("country", IdentifierKinds.Country, ""),
            Source: derived ? fields.Optional("source", FigureSource.Kind, null) : fields.Required("source", FigureSource.Kind),
            Method: fields.Optional("method", Kinds.Text),
            Order: fields.Required("order", Kinds.Whole(0, 100_000)),
            Topics: fields.Optional("topics", IdentifierKinds.Id.Located().List()));
    }
}
