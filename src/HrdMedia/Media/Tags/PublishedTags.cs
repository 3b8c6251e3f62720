using System.Globalization;

namespace HrdMedia.Media.Tags;

/// <summary>The tags of a published recording, made of what its page says and never of the source's own: for players that know
/// neither feed nor page. They have no place for a person.</summary>
/// <param name="Title">The episode's title.</param>
/// <param name="Show">The show's title, which players call the album.</param>
public sealed record PublishedTags(string Title, string Show)
{
    private const int MostLetters = 1000;
    private const int MostOfAddress = 2000;

    /// <summary>No tags: their room is left empty.</summary>
    public static PublishedTags None { get; } = new("", "");

    /// <summary>The season's number, by which players sort first (the number of the disc), or null.</summary>
    public int? Season { get; init; }

    /// <summary>The episode's number in it (the number of the track), or null.</summary>
    public int? Number { get; init; }

    /// <summary>Where the recording's licence can be read, or empty.</summary>
    public string Licence { get; init; } = "";

    /// <summary>The chapters that are listed, ascending; may be empty.</summary>
    public IReadOnlyList<PublishedChapter> Chapters { get; init; } = [];

    /// <summary>The cover in several sizes, the largest first: the first that fits into the room is taken.</summary>
    public IReadOnlyList<TagPicture> Pictures { get; init; } = [];

    /// <summary>Everything that decides the tags' bytes, as one text.</summary>
    public string Key => string.Join('\0', [Title, Show, $"{Season} {Number}", Licence, .. Pictures.Select(p => p.Key),
        .. Chapters.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Start.Ticks} {c.End.Ticks} {c.Title}"))]);

    /// <summary>The same on single lines, and no longer than any player shows.</summary>
    internal PublishedTags Fitting() => this with
    {
        Title = TagText.Line(Title, MostLetters),
        Show = TagText.Line(Show, MostLetters),
        // Half an address leads nowhere.
        Licence = Licence.Length > MostOfAddress ? "" : TagText.Line(Licence, MostOfAddress),
        // A table of contents counts in one byte (ID3v2 Chapter Frame Addendum, 3.2).
        Chapters = Chapters.Count > byte.MaxValue ? []
            : [.. Chapters.Select(c => c with { Title = TagText.Line(c.Title, MostLetters) })],
    };
}
