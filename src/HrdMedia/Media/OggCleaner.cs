namespace HrdMedia.Media;

/// <summary>Replaces the comment header of an Ogg stream by an empty one and renumbers the pages that follow.</summary>
internal static class OggCleaner
{
    public static CleanPlan Plan(ByteSource source, AudioInfo info)
    {
        var headers = OggHeaders.Read(source, info.Kind) ?? throw new InvalidMediaException("Ogg");
        var serial = source.Little32(14);

        // Vendor string of length 0, then 0 comments (Vorbis I, section 5; RFC 7845, section 5.2).
        byte[][] packets = info.Kind == AudioKind.OggOpus
            ? [[.. "OpusTags"u8, 0, 0, 0, 0, 0, 0, 0, 0]]
            : [[.. "\u0003vorbis"u8, 0, 0, 0, 0, 0, 0, 0, 0, 1], headers.Setup];
        var pages = OggPageWriter.Write(packets, serial, firstSequence: source.Little32(18) + 1);
        var plan = new CleanPlan();
        plan.Copy(0, headers.FirstEnd);
        foreach (var page in pages)
        {
            plan.Bytes(page);
        }

        var length = info.Sound[0].End - headers.SoundStart;
        plan.Add(new OggPagesPiece(headers.SoundStart, length, pages.Count - headers.Pages, serial));
        return plan;
    }
}
