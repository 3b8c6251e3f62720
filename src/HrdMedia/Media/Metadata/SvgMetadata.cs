namespace HrdMedia.Media.Metadata;

/// <summary>What a drawing tells besides what is seen of it (SVG 2), by the names of its parts.</summary>
internal static class SvgMetadata
{
    private static readonly (string Sign, MetadataKinds Kind)[] Signs =
    [
        ("<dc:creator", MetadataKinds.Name), ("<dc:publisher", MetadataKinds.Name), ("<dc:date", MetadataKinds.Time),
        ("<title", MetadataKinds.Words), ("<desc", MetadataKinds.Words), ("<dc:description", MetadataKinds.Words),
        ("data:image/", MetadataKinds.Picture), ("sodipodi:", MetadataKinds.Program), ("inkscape:", MetadataKinds.Program),
        ("export-filename", MetadataKinds.Program), ("<i:pgf", MetadataKinds.Program), ("<!--", MetadataKinds.Program),
        ("<metadata", MetadataKinds.Program),
    ];

    public static MetadataKinds Read(string text) => Signs
        .Where(s => text.Contains(s.Sign, StringComparison.Ordinal))
        .Aggregate(XmpMetadata.Read(text), (all, s) => all | s.Kind);
}
