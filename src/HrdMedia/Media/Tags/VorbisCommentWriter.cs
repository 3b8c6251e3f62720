using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>Tags as the comments of an Ogg stream (Vorbis I, section 5; RFC 7845, 5.2; chapters: Xiph's chapter extension; cover:
/// METADATA_BLOCK_PICTURE of RFC 9639, 8.8).</summary>
internal static class VorbisCommentWriter
{
    /// <summary>The comments as they stand in a header packet, at most so many bytes.</summary>
    public static byte[] Write(PublishedTags tags, int most) => TagRoom.Fit(tags, most, Comments);

    private static byte[] Comments(PublishedTags tags, TagPicture? picture)
    {
        string[] comments = [.. Fields(tags, picture).Where(f => f.Value.Length > 0).Select(f => $"{f.Name}={f.Value}")];
        // Nobody's name as the encoder.
        return [0, 0, 0, 0, .. Little32(comments.Length), .. comments.Select(Encoding.UTF8.GetBytes)
            .SelectMany(c => (byte[])[.. Little32(c.Length), .. c])];
    }

    private static IEnumerable<(string Name, string Value)> Fields(PublishedTags tags, TagPicture? picture) =>
    [
        ("TITLE", tags.Title),
        ("ALBUM", tags.Show),
        ("TRACKNUMBER", tags.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("DISCNUMBER", tags.Season?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("LICENSE", tags.Licence),
        .. tags.Chapters.SelectMany(Chapter),
        ("METADATA_BLOCK_PICTURE", picture is null ? "" : Convert.ToBase64String(Block(picture))),
    ];

    private static IEnumerable<(string Name, string Value)> Chapter(PublishedChapter chapter, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"CHAPTER{index + 1:000}");
        var (hours, start) = ((int)chapter.Start.TotalHours, chapter.Start);
        return [(name, string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{start:mm\\:ss\\.fff}")),
            ($"{name}NAME", chapter.Title)];
    }

    // Front cover, its type, no description, its size, 24 bits for each pixel, no palette.
    private static byte[] Block(TagPicture picture)
    {
        var jpeg = picture.Jpeg();
        return [.. Big32(3), .. Big32("image/jpeg".Length), .. "image/jpeg"u8, .. Big32(0), .. Big32(picture.Width),
            .. Big32(picture.Height), .. Big32(24), .. Big32(0), .. Big32(jpeg.Length), .. jpeg];
    }

    private static byte[] Big32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
