namespace HrdMedia.Media.Metadata;

/// <summary>What Exif data tell (Exif 2.32; the XP fields are Windows').</summary>
internal static class ExifMetadata
{
    private const int PlaceDirectory = 0x8825;

    public static MetadataKinds Read(ByteSource source, long start, long end) => TiffFields.List(source, start, end)
        .Aggregate(MetadataKinds.None, (all, field) => all | Of(field.Directory, field.Tag));

    private static MetadataKinds Of(int directory, ushort tag) => (directory, tag) switch
    {
        (1, _) => MetadataKinds.Picture,
        (PlaceDirectory, > 0) => MetadataKinds.Place,
        (_, 0xA431 or 0xA435 or 0xA420 or 0xC62F) => MetadataKinds.Serial,
        (_, 0x013B or 0x8298 or 0x9C9D or 0xA430) => MetadataKinds.Name,
        (_, 0x0132 or 0x9003 or 0x9004) => MetadataKinds.Time,
        (_, 0x010F or 0x0110 or 0xA433 or 0xA434) => MetadataKinds.Device,
        (_, 0x010E or 0x9286 or 0x9C9B or 0x9C9C or 0x9C9E or 0x9C9F) => MetadataKinds.Words,
        (_, 0x927C) => MetadataKinds.Program,
        _ => MetadataKinds.None,
    };
}
