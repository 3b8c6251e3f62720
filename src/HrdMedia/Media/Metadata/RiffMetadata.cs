namespace HrdMedia.Media.Metadata;

/// <summary>What the chunks of a WAV file (EBU Tech 3285 for <c>bext</c>) or of a WebP picture (RFC 9649) tell.</summary>
internal static class RiffMetadata
{
    private const int MaxChunks = 1000;

    public static MetadataKinds Read(ByteSource source)
    {
        var found = MetadataKinds.None;
        var offset = 12L;
        for (var i = 0; i < MaxChunks && offset + 8 <= source.Length; i++)
        {
            long size = source.Little32(offset + 4);
            found |= Of(source, source.Big32(offset), offset + 8, Math.Min(offset + 8 + size, source.Length));
            offset += 8 + size + (size & 1);
        }

        return found;
    }

    private static MetadataKinds Of(ByteSource source, uint name, long start, long end) => name switch
    {
        0x62657874 => Broadcast(source, start),
        0x69584D4C => MetadataKinds.Device | MetadataKinds.Program,
        0x4C495354 => Info(MetadataReader.TextOf(source, start, end)),
        0x45584946 => ExifMetadata.Read(source, source.Matches(start, "Exif\0\0"u8) ? start + 6 : start, end),
        0x584D5020 or 0x5F504D58 => XmpMetadata.Read(MetadataReader.TextOf(source, start, end)),
        0x69643320 or 0x49443320 => Mp3Metadata.Frames(source, start),
        _ => MetadataKinds.None,
    };

    // bext: what it is, who or what made it, its reference (which holds the device's serial number), when.
    private static MetadataKinds Broadcast(ByteSource source, long start) =>
        (source[start] != 0 ? MetadataKinds.Words : 0) | (source[start + 256] != 0 ? MetadataKinds.Device : 0)
        | (source[start + 288] != 0 ? MetadataKinds.Serial : 0) | (source[start + 320] != 0 ? MetadataKinds.Time : 0);

    private static MetadataKinds Info(string text)
    {
        bool Has(params string[] names) => Array.Exists(names, n => text.Contains(n, StringComparison.Ordinal));
        return !text.StartsWith("INFO", StringComparison.Ordinal) ? MetadataKinds.None
            : (Has("IART", "IENG", "ITCH", "ICOP", "ICMS") ? MetadataKinds.Name : 0)
            | (Has("ICMT", "ISBJ", "IKEY") ? MetadataKinds.Words : 0) | (Has("ICRD", "IDIT") ? MetadataKinds.Time : 0)
            | (Has("IARL") ? MetadataKinds.Place : 0) | (Has("ISRC", "IMED") ? MetadataKinds.Device : 0);
    }
}
