namespace HrdMedia.Media.Metadata;

/// <summary>What a field is by its name, in tags of free words (Vorbis comments, PNG's texts, APE, MP4's keys).</summary>
internal static class NamedMetadata
{
    private static readonly (string Part, MetadataKinds Kind)[] Parts =
    [
        ("gps", MetadataKinds.Place), ("location", MetadataKinds.Place), ("\u00A9xyz", MetadataKinds.Place),
        ("loci", MetadataKinds.Place), ("serial", MetadataKinds.Serial), ("deviceid", MetadataKinds.Serial),
        ("artist", MetadataKinds.Name), ("author", MetadataKinds.Name), ("performer", MetadataKinds.Name),
        ("composer", MetadataKinds.Name), ("owner", MetadataKinds.Name), ("copyright", MetadataKinds.Name),
        ("contact", MetadataKinds.Name), ("organization", MetadataKinds.Name), ("\u00A9art", MetadataKinds.Name),
        ("aart", MetadataKinds.Name), ("\u00A9wrt", MetadataKinds.Name), ("\u00A9aut", MetadataKinds.Name),
        ("cprt", MetadataKinds.Name), ("\u00A9prd", MetadataKinds.Name),
        ("time", MetadataKinds.Time), ("date:", MetadataKinds.Time), ("creationdate", MetadataKinds.Time),
        ("make", MetadataKinds.Device), ("model", MetadataKinds.Device), ("\u00A9mak", MetadataKinds.Device),
        ("\u00A9mod", MetadataKinds.Device), ("device", MetadataKinds.Device),
        ("comment", MetadataKinds.Words), ("description", MetadataKinds.Words), ("lyrics", MetadataKinds.Words),
        ("disclaimer", MetadataKinds.Words), ("warning", MetadataKinds.Words), ("\u00A9cmt", MetadataKinds.Words),
        ("\u00A9des", MetadataKinds.Words), ("ldes", MetadataKinds.Words), ("\u00A9lyr", MetadataKinds.Words),
        ("picture", MetadataKinds.Picture), ("cover", MetadataKinds.Picture), ("covr", MetadataKinds.Picture),
        ("raw profile", MetadataKinds.Program), ("----", MetadataKinds.Program),
    ];

    /// <summary>What the name says; nothing for a title, a number or an encoder.</summary>
    public static MetadataKinds Of(string name) => Parts.Where(p => name.Contains(p.Part, StringComparison.OrdinalIgnoreCase))
        .Select(p => p.Kind).FirstOrDefault();
}
