namespace HrdMedia.Media.Metadata;

/// <summary>What an XMP packet tells (ISO 16684-1), by the names of its properties: its text may be in pieces.</summary>
internal static class XmpMetadata
{
    private static readonly (string Property, MetadataKinds Kind)[] Properties =
    [
        ("GPSL", MetadataKinds.Place), ("LocationShown", MetadataKinds.Place), ("LocationCreated", MetadataKinds.Place),
        ("photoshop:City", MetadataKinds.Place), ("photoshop:State", MetadataKinds.Place),
        ("photoshop:Country", MetadataKinds.Place), ("Iptc4xmpCore:Location", MetadataKinds.Place),
        ("SerialNumber", MetadataKinds.Serial), ("dc:creator", MetadataKinds.Name), ("photoshop:Credit", MetadataKinds.Name),
        ("OwnerName", MetadataKinds.Name), ("xmpRights:Owner", MetadataKinds.Name), ("dc:rights", MetadataKinds.Name),
        ("PersonInImage", MetadataKinds.Name), ("CreateDate", MetadataKinds.Time), ("DateCreated", MetadataKinds.Time),
        ("DateTimeOriginal", MetadataKinds.Time), ("ModifyDate", MetadataKinds.Time), ("tiff:Model", MetadataKinds.Device),
        ("tiff:Make", MetadataKinds.Device), ("dc:description", MetadataKinds.Words), ("dc:title", MetadataKinds.Words),
        ("Thumbnails", MetadataKinds.Picture), ("xmpMM:", MetadataKinds.Program), ("inkscape:", MetadataKinds.Program),
    ];

    public static MetadataKinds Read(string text) => Properties
        .Where(p => text.Contains(p.Property, StringComparison.Ordinal))
        .Aggregate(MetadataKinds.None, (all, p) => all | p.Kind);
}
