using HrdMedia.Media.Tags;

namespace HrdMedia.Media;

/// <summary>Replaces the comment header of an Ogg stream by an empty one, or by one with our tags, and renumbers the pages that
/// follow.</summary>
internal static class OggCleaner
{
    public static CleanPlan Plan(ByteSource source, AudioInfo info, PublishedTags? tags)
    {
        var headers = OggHeaders.Read(source, info.Kind) ?? throw new InvalidMediaException("Ogg");
        var serial = source.Little32(14);

        byte[][] packets = info.Kind == AudioKind.OggOpus
            ? [Comments(tags, "OpusTags"u8, [])] : [Comments(tags, "\u0003vorbis"u8, [1]), headers.Setup];
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

    // Vendor string of length 0, then the comments (Vorbis I, section 5; RFC 7845, section 5.2). Zeros may follow them.
    private static byte[] Comments(PublishedTags? tags, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        var room = tags is null ? 0 : TagRoom.Bytes;
        byte[] packet = [.. start, .. tags is null ? new byte[8]
            : VorbisCommentWriter.Write(tags, room - start.Length - end.Length), .. end];
        return [.. packet, .. new byte[Math.Max(room - packet.Length, 0)]];
    }
}
