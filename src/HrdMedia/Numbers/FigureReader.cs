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
        var derived = fields.Has("share");
        if (derived && fields.Has("value"))
        {
            fields.Error("value", FieldCodes.Conflict, "A figure with 'share' is computed. Delete the line 'value'.");
        }

        return new Figure(
            Id: file.Stem,
            Title: fields.Required("title", Kinds.Text),
            Value: derived ? fields.Optional("value", Kinds.Quantity) : fields.Required("value", Kinds.Quantity),
            Share: fields.Optional("share", FigureShare.Kind, null),
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
