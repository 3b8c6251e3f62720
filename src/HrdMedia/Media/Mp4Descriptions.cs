namespace HrdMedia.Media;

/// <summary>What a description of samples (ISO/IEC 14496-12, 8.5.2 and 12) holds besides what decodes them: the name of the
/// compressor, often that of the camera, and boxes of programs.</summary>
internal static class Mp4Descriptions
{
    private const string Decoding = "esds wave chan chnl srat dOps dfLa alac dac3 dec3 dac4 pcmC mhaC sinf "
        + "avcC hvcC lhvC av1C vpcC dvcC dvvC d263 pasp colr clap btrt fiel mdcv clli";

    private const string Film = "avc1 avc2 avc3 avc4 hvc1 hev1 dvh1 dvhe av01 vp08 vp09 mp4v s263";

    /// <summary>Whether the first description is of moving pictures rather than of single ones or of text.</summary>
    public static bool IsFilm(ByteSource source, Mp4Box box) =>
        Mp4Box.TryRead(source, box.Body + 8, box.End, out var entry) && Film.Split(' ').Contains(entry.Type)
        && (entry.Type != "mp4v" || !IsStill(source, entry));

    // MPEG-4 calls JPEG (6C) and PNG (6D) films too, one picture long (ISO/IEC 14496-1, 7.2.6: descriptors with a tag and a
    // length of up to four bytes).
    private static bool IsStill(ByteSource source, Mp4Box entry)
    {
        var inside = Mp4Box.ReadAll(source, Math.Min(entry.Body + 78, entry.End), entry.End, out _);
        var at = inside.Find(b => b.Type == "esds") is { Type: not null } esds ? esds.Body + 5 : entry.End;
        at = AfterLength(source, at) + 3 + 1;
        return source[AfterLength(source, at)] is 0x6C or 0x6D;
    }

    private static long AfterLength(ByteSource source, long at)
    {
        for (var i = 0; i < 3 && (source[at] & 0x80) != 0; i++)
        {
            at++;
        }

        return at + 1;
    }

    /// <summary>The boxes and ranges to remove, ascending.</summary>
    public static List<(Mp4Box? Box, ByteRange Range)> Read(ByteSource source, Mp4Box box)
    {
        var parts = new List<(Mp4Box?, ByteRange)>();
        var entries = Mp4Box.ReadAll(source, Math.Min(box.Body + 8, box.End), box.End, out _);
        foreach (var entry in entries.Where(e => e.End <= box.End))
        {
            var isFilm = Film.Split(' ').Contains(entry.Type);
            ByteRange[] names = isFilm
                ? [new(entry.Body + 8, entry.Body + 24), new(entry.Body + 42, entry.Body + 74)]
                : [new(entry.Body + 10, entry.Body + 16)];
            parts.AddRange(names.Where(n => n.End <= entry.End).Select(n => ((Mp4Box?)null, n)));
            var start = entry.Body + (isFilm ? 78 : SoundLength(source, box, entry));
            var inside = Mp4Box.ReadAll(source, Math.Min(start, entry.End), entry.End, out _);
            parts.AddRange(inside.Where(b => b.End <= entry.End && !Decoding.Split(' ').Contains(b.Type))
                .Select(b => ((Mp4Box?)b, default(ByteRange))));
        }

        return parts;
    }

    // QuickTime's versions 1 and 2 have more fields; ISO's own version 1 does not, and says so in the list's head.
    private static int SoundLength(ByteSource source, Mp4Box list, Mp4Box entry) =>
        source[list.Body] == 0 ? source.Big16(entry.Body + 8) switch { 1 => 44, 2 => 64, _ => 28 } : 28;
}
