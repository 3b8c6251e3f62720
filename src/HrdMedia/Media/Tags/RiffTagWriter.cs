using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>Tags as a <c>LIST</c> chunk of the type <c>INFO</c> (Microsoft RIFF), and a <c>JUNK</c> chunk that fills
/// <see cref="TagRoom"/>. There is no place for chapters, seasons or a cover in it.</summary>
internal static class RiffTagWriter
{
    private const int HeadLength = 8;

    public static byte[] Write(PublishedTags tags)
    {
        var words = TagRoom.Fit(tags with { Pictures = [] }, TagRoom.Bytes - HeadLength, (t, _) => Info(t));
        return [.. words, .. Chunk("JUNK", new byte[TagRoom.Bytes - words.Length - HeadLength])];
    }

    private static byte[] Info(PublishedTags tags)
    {
        byte[] fields =
        [
            .. Field("INAM", tags.Title),
            .. Field("IPRD", tags.Show),
            .. Field("ITRK", tags.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
            .. Field("ICOP", tags.Licence),
        ];
        return fields.Length == 0 ? [] : Chunk("LIST", [.. "INFO"u8, .. fields]);
    }

    // It ends with a zero, and begins at an even place.
    private static byte[] Field(string id, string text) => text.Length == 0 ? []
        : Chunk(id, [.. Encoding.UTF8.GetBytes(text), 0]);

    private static byte[] Chunk(string id, byte[] body)
    {
        var head = new byte[HeadLength];
        Encoding.ASCII.GetBytes(id, head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), body.Length);
        return [.. head, .. body, .. new byte[body.Length & 1]];
    }
}
