using System.Buffers.Binary;
using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>Tags as the boxes <c>udta</c> (iTunes' list of items, Nero's chapters) and <c>free</c>, which fills
/// <see cref="TagRoom"/>. QuickTime's chapters would be a track of their own, with samples among the sound.</summary>
internal static class Mp4TagWriter
{
    private const int HeadLength = 8;
    private const int Words = 1, Jpeg = 13, Numbers = 0;

    public static byte[] Write(PublishedTags tags)
    {
        var boxes = TagRoom.Fit(tags, TagRoom.Bytes - HeadLength, UserData);
        return [.. boxes, .. Box("free", new byte[TagRoom.Bytes - boxes.Length - HeadLength])];
    }

    private static byte[] UserData(PublishedTags tags, TagPicture? picture)
    {
        byte[] items =
        [
            .. Item("\u00A9nam", Words, Encoding.UTF8.GetBytes(tags.Title)),
            .. Item("\u00A9alb", Words, Encoding.UTF8.GetBytes(tags.Show)),
            .. Item("trkn", Numbers, Number(tags.Number, 8)),
            .. Item("disk", Numbers, Number(tags.Season, 6)),
            .. Item("cprt", Words, Encoding.UTF8.GetBytes(tags.Licence)),
            .. Item("covr", Jpeg, picture?.Jpeg() ?? []),
        ];
        // Handler: a list of items, by Apple; without these words players pass over it.
        return items.Length + tags.Chapters.Count == 0 ? [] : Box("udta", [.. Box("meta", [0, 0, 0, 0,
            .. Box("hdlr", [0, 0, 0, 0, 0, 0, 0, 0, .. "mdirappl"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Box("ilst", items)]),
            .. Chapters(tags.Chapters)]);
    }

    private static byte[] Item(string type, int kind, byte[] value) => value.Length == 0 ? []
        : Box(type, Box("data", [0, 0, 0, (byte)kind, 0, 0, 0, 0, .. value]));

    // Two bytes that say nothing, the number, and of how many: 0, nobody says.
    private static byte[] Number(int? number, int length) => number is not (> 0 and <= ushort.MaxValue) ? []
        : [0, 0, (byte)(number >> 8), (byte)number, .. new byte[length - 4]];

    // Version 1, four bytes of unknown meaning, a count in one byte; times count 100 nanoseconds, titles have 255 bytes.
    private static byte[] Chapters(IReadOnlyList<PublishedChapter> chapters) => chapters.Count == 0 ? []
        : Box("chpl", [1, 0, 0, 0, 0, 0, 0, 0, (byte)chapters.Count, .. chapters.SelectMany(Chapter)]);

    private static byte[] Chapter(PublishedChapter chapter)
    {
        var title = TagText.Utf8(chapter.Title, byte.MaxValue);
        var start = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(start, chapter.Start.Ticks);
        return [.. start, (byte)title.Length, .. title];
    }

    private static byte[] Box(string type, byte[] body)
    {
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteInt32BigEndian(head, HeadLength + body.Length);
        Encoding.Latin1.GetBytes(type, head.AsSpan(4));
        return [.. head, .. body];
    }
}
