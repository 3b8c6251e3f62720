namespace HrdMedia.Media.Metadata;

/// <summary>What an MP4 file tells besides its tracks: user data, Apple's list, XMP, times of making.</summary>
internal static class Mp4Metadata
{
    public static MetadataKinds Read(ByteSource source)
    {
        var found = MetadataKinds.None;
        foreach (var box in Mp4Box.ReadAll(source, 0, source.Length, out _))
        {
            found |= box.Type switch
            {
                "moov" => Movie(source, box),
                "uuid" => XmpMetadata.Read(MetadataReader.TextOf(source, box.Body, box.End)),
                "udta" or "meta" => Words(source, box),
                _ => MetadataKinds.None,
            };
        }

        return found;
    }

    private static MetadataKinds Movie(ByteSource source, Mp4Box movie)
    {
        var found = MetadataKinds.None;
        foreach (var box in movie.Children(source))
        {
            found |= box.Type switch
            {
                "mvhd" when source.Big32(box.Body + 4) != 0 || source.Big32(box.Body + 8) != 0 => MetadataKinds.Time,
                "udta" or "meta" or "uuid" => Words(source, box),
                "trak" => box.Children(source).Where(b => b.Type is "udta" or "meta").Aggregate(
                    MetadataKinds.None, (all, b) => all | Words(source, b)),
                _ => MetadataKinds.None,
            };
        }

        return found;
    }

    // Names of keys stand as four letters before or after a length, or in reverse domain order, as in com.apple.quicktime.make.
    private static MetadataKinds Words(ByteSource source, Mp4Box box)
    {
        var text = MetadataReader.TextOf(source, box.Body, box.End);
        string[] keys =
        [
            "\u00A9xyz", "loci", "location.ISO6709", "serial", "\u00A9ART", "aART", "\u00A9wrt", "\u00A9aut", "\u00A9prd", "cprt",
            "quicktime.author", "quicktime.artist", "creationdate", "quicktime.make", "quicktime.model", "\u00A9mak", "\u00A9mod",
            "\u00A9cmt", "\u00A9des", "ldes", "\u00A9lyr", "quicktime.comment", "quicktime.description", "covr", "----",
        ];
        return keys.Where(k => text.Contains(k, StringComparison.OrdinalIgnoreCase))
            .Aggregate(XmpMetadata.Read(text), (all, key) => all | NamedMetadata.Of(key));
    }
}
