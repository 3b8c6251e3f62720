namespace HrdMedia.Media.Tags;

/// <summary>Where tags go in an MP4 file: behind the last box of its index. What follows the index moves on by as much, and with
/// it the places of the sound that the index says.</summary>
/// <param name="Movie">The index.</param>
/// <param name="Moves">Whether sound follows it.</param>
internal readonly record struct Mp4TagPlace(Mp4Box Movie, bool Moves)
{
    // Fragments, their lists, and encrypted sound say places of their own, each in another way.
    private static readonly string[] Elsewhere = ["moof", "mfra", "sidx", "ssix", "styp"];

    /// <summary>The place; null in a file that has none, or in which more than the index says where the sound is. Such a file
    /// is published without tags.</summary>
    /// <param name="source">The file.</param>
    /// <param name="top">Its boxes.</param>
    public static Mp4TagPlace? Find(ByteSource source, IReadOnlyList<Mp4Box> top)
    {
        if (top.Count == 0 || top[^1].End != source.Length || top.Count(b => b.Type == "moov") != 1 ||
            top.Any(b => Elsewhere.Contains(b.Type)))
        {
            return null;
        }

        var movie = top.First(b => b.Type == "moov");
        var parts = Mp4Box.ReadAll(source, movie.Body, movie.End, out var whole);
        var moves = top.Any(b => b.Type == "mdat" && b.Start >= movie.End);
        return whole && Fits(source, movie, moves) && !parts.Exists(b => b.Type == "mvex" || IsEncrypted(source, b))
            ? new(movie, moves) : null;
    }

    /// <summary>The field of the index's size, with its new value; null where it says that it lasts until the file's
    /// end.</summary>
    public (long Start, byte[] Size)? NewSize(ByteSource source)
    {
        var size = (ulong)(Movie.End - Movie.Start + TagRoom.Bytes);
        byte[] bytes = [.. BitConverter.GetBytes(size).Reverse()];
        return source.Big32(Movie.Start) switch
        {
            0 => null,
            1 => (Movie.Start + 8, bytes),
            _ => (Movie.Start, bytes[4..]),
        };
    }

    // Most places and sizes have 32 bits.
    private static bool Fits(ByteSource source, Mp4Box movie, bool moves) =>
        (moves ? source.Length : movie.End - movie.Start) + TagRoom.Bytes <= uint.MaxValue;

    private static bool IsEncrypted(ByteSource source, Mp4Box track) =>
        track.Type == "trak" && track.Find(source, "mdia", "minf", "stbl", "saio") is not null;
}
