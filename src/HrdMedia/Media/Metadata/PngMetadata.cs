namespace HrdMedia.Media.Metadata;

/// <summary>What the chunks of a PNG file tell (ISO/IEC 15948, 11.3; PNG extensions 1.5 for <c>eXIf</c>).</summary>
internal static class PngMetadata
{
    public static MetadataKinds Read(ByteSource source)
    {
        var chunks = PngChunks.Read(source);
        var found = chunks.IsWhole && chunks.All[^1].Range.End < source.Length ? MetadataKinds.Trailer : MetadataKinds.None;
        return chunks.All.Aggregate(found, (all, chunk) => all | Of(source, chunk.Type, chunk.Range));
    }

    private static MetadataKinds Of(ByteSource source, string type, ByteRange range) => type switch
    {
        "eXIf" => ExifMetadata.Read(source, range.Start + 8, range.End - 4),
        "tIME" => MetadataKinds.Time,
        "tEXt" or "zTXt" or "iTXt" => Text(MetadataReader.TextOf(source, range.Start + 8, range.End - 4)),
        _ => MetadataKinds.None,
    };

    private static MetadataKinds Text(string text)
    {
        var name = text.Split('\0')[0];
        return name.StartsWith("XML:com.adobe.xmp", StringComparison.Ordinal) ? XmpMetadata.Read(text)
            : name is "Software" or "Title" ? MetadataKinds.None
            : NamedMetadata.Of(name) is > 0 and var kind ? kind : MetadataKinds.Words;
    }
}
