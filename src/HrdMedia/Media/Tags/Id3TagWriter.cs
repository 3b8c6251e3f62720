using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>
/// Tags as ID3v2.3 (id3.org; chapters: ID3v2 Chapter Frame Addendum 1.0), padded to <see cref="TagRoom"/>. Not 2.4: players and
/// file managers from before about 2015 pass over it, and several read its frame sizes wrongly.
/// </summary>
internal static class Id3TagWriter
{
    private const int HeadLength = 10;

    public static byte[] Write(PublishedTags tags)
    {
        var tag = new byte[TagRoom.Bytes];
        "ID3\u0003"u8.CopyTo(tag);
        WriteSyncSafe(tag.AsSpan(6), tag.Length - HeadLength);
        TagRoom.Fit(tags, tag.Length - HeadLength, Frames).CopyTo(tag, HeadLength);
        return tag;
    }

    /// <summary>A number in four bytes of seven bits each (ID3v2.3.0, 3.1).</summary>
    public static void WriteSyncSafe(Span<byte> target, int value)
    {
        for (var i = 3; i >= 0; i--, value >>= 7)
        {
            target[i] = (byte)(value & 0x7F);
        }
    }

    private static byte[] Frames(PublishedTags tags, TagPicture? picture) =>
    [
        .. Text("TIT2", tags.Title),
        .. Text("TALB", tags.Show),
        .. Text("TRCK", tags.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
        .. Text("TPOS", tags.Season?.ToString(CultureInfo.InvariantCulture) ?? ""),
        .. tags.Licence.Length == 0 ? [] : Frame("WCOP", Encoding.Latin1.GetBytes(tags.Licence)),
        .. Contents(tags.Chapters.Count),
        .. tags.Chapters.SelectMany(Chapter),
        // An encoding, the type, "front cover", and no description.
        .. picture is null ? [] : Frame("APIC", [0, .. "image/jpeg\0"u8, 3, 0, .. picture.Jpeg()]),
    ];

    private static byte[] Contents(int count) => count == 0 ? [] :
        // Of the top level, in order.
        Frame("CTOC", [.. "toc\0"u8, 3, (byte)count, .. Enumerable.Range(0, count).SelectMany(Name)]);

    private static byte[] Chapter(PublishedChapter chapter, int index) => Frame("CHAP",
    [
        // Times in milliseconds; places in bytes are left open.
        .. Name(index), .. Big32((uint)chapter.Start.TotalMilliseconds), .. Big32((uint)chapter.End.TotalMilliseconds),
        .. Big32(uint.MaxValue), .. Big32(uint.MaxValue), .. Text("TIT2", chapter.Title),
    ]);

    private static byte[] Name(int index) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"chp{index}\0"));

    // 0: Latin letters in one byte each, for the simplest players. 1: UTF-16 with its mark.
    private static byte[] Text(string id, string text) => text.Length == 0 ? [] : Frame(id, Ascii.IsValid(text)
        ? [0, .. Encoding.ASCII.GetBytes(text)] : [1, 0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);

    private static byte[] Frame(string id, byte[] body) =>
        [.. Encoding.ASCII.GetBytes(id), .. Big32((uint)body.Length), 0, 0, .. body];

    private static byte[] Big32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
