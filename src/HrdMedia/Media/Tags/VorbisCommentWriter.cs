using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Tags;

/// <summary>Tags as the comments of an Ogg stream (Vorbis I, section 5; RFC 7845, 5.2; chapters: Xiph's chapter extension). A
/// cover would stand there as 30,000 letters of base64, in which the search for names that must not be said could find one by
/// chance.</summary>
internal static class VorbisCommentWriter
{
    /// <summary>The comments as they stand in a header packet, at most so many bytes.</summary>
    public static byte[] Write(PublishedTags tags, int most) =>
        TagRoom.Fit(tags with { Pictures = [] }, most, (t, _) => Comments(t));

    private static byte[] Comments(PublishedTags tags)
    {
        string[] comments = [.. Fields(tags).Where(f => f.Value.Length > 0).Select(f => $"{f.Name}={f.Value}")];
        // Nobody's name as the encoder.
        return [0, 0, 0, 0, .. Little32(comments.Length), .. comments.Select(Encoding.UTF8.GetBytes)
            .SelectMany(c => (byte[])[.. Little32(c.Length), .. c])];
    }

    private static IEnumerable<(string Name, string Value)> Fields(PublishedTags tags) =>
    [
        ("TITLE", tags.Title),
        ("ALBUM", tags.Show),
        ("TRACKNUMBER", tags.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("DISCNUMBER", tags.Season?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("LICENSE", tags.Licence),
        .. tags.Chapters.SelectMany(Chapter),
    ];

    private static IEnumerable<(string Name, string Value)> Chapter(PublishedChapter chapter, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"CHAPTER{index + 1:000}");
        var (hours, start) = ((int)chapter.Start.TotalHours, chapter.Start);
        return [(name, string.Create(CultureInfo.InvariantCulture, $"{hours:00}:{start:mm\\:ss\\.fff}")),
            ($"{name}NAME", chapter.Title)];
    }

    private static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
