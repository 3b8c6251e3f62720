namespace HrdMedia.Media.Tags;

/// <summary>
/// The room that tags have in a recording, always the same: so a corrected title, another cover or a machine that makes its JPEG
/// otherwise never changes how long the file is, and with it not what the feed announces.
/// </summary>
internal static class TagRoom
{
    /// <summary>Bytes of the room: text, and a cover of 300 pixels. Four seconds of speech at 64 kbit/s.</summary>
    public const int Bytes = 32 * 1024;

    /// <summary>As much of the tags as fits: all with the largest cover for which there is room, else without chapters.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="most">How many bytes there are.</param>
    /// <param name="write">Writes tags with a cover or without.</param>
    public static byte[] Fit(PublishedTags tags, int most, Func<PublishedTags, TagPicture?, byte[]> write)
    {
        tags = tags.Fitting();
        var words = write(tags, null);
        if (words.Length > most)
        {
            tags = tags with { Chapters = [] };
            words = write(tags, null);
        }

        return tags.Pictures.Select(picture => write(tags, picture)).FirstOrDefault(all => all.Length <= most) ?? words;
    }

    /// <summary>Whether a recording whose announced length grew by that much is likely to be the same, published before tags
    /// were: pages of Ogg add a little of their own.</summary>
    public static bool Explains(long growth) => growth is >= Bytes and < Bytes + (Bytes / 64);
}
