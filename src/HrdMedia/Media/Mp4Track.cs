namespace HrdMedia.Media;

/// <summary>What the headers of an MP4 track say (ISO/IEC 14496-12, 8.3 and 8.4).</summary>
/// <param name="Id">Number of the track, which fragments refer to.</param>
/// <param name="Handler">What it holds: <c>soun</c>, <c>vide</c>, <c>meta</c>, …</param>
/// <param name="Scale">Units of its times in a second.</param>
/// <param name="Seconds">How long it is; 0 when the header does not say.</param>
internal sealed record Mp4Track(uint Id, string Handler, uint Scale, double Seconds)
{
    public static Mp4Track? Read(ByteSource source, Mp4Box track)
    {
        if (track.Find(source, "tkhd") is not { } header || track.Find(source, "mdia", "mdhd") is not { } media
            || track.Find(source, "mdia", "hdlr") is not { } handler)
        {
            return null;
        }

        var id = source.Big32(header.Body + (source[header.Body] == 1 ? 20 : 12));
        Span<byte> type = stackalloc byte[4];
        source.Read(handler.Body + 8, type);
        var scale = Scale32(source, media);
        return new(id, System.Text.Encoding.Latin1.GetString(type), scale, Duration(source, media));
    }

    /// <summary>The duration of an <c>mvhd</c> or <c>mdhd</c> box in seconds; 0 when it does not say.</summary>
    public static double Duration(ByteSource source, Mp4Box header)
    {
        var isLarge = source[header.Body] == 1;
        var units = isLarge ? source.Big64(header.Body + 24) : source.Big32(header.Body + 16);
        var unknown = isLarge ? ulong.MaxValue : uint.MaxValue;
        var scale = Scale32(source, header);
        return units == unknown || scale == 0 ? 0 : units / (double)scale;
    }

    private static uint Scale32(ByteSource source, Mp4Box header) =>
        source.Big32(header.Body + (source[header.Body] == 1 ? 20 : 12));
}
