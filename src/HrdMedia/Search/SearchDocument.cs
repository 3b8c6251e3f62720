namespace HrdMedia.Search;

/// <summary>A page, or a place on a page, that can be found.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Kind">What it is: <c>Episode</c>, <c>Person</c>, …; the theme has a word for each.</param>
/// <param name="Language">BCP 47 tag of the page.</param>
/// <param name="Name">Its title or name in that language.</param>
/// <param name="Note">When it appeared or happened; may be empty.</param>
/// <param name="Record">What it is about, to name its source.</param>
/// <param name="Size">About how many bytes its texts have in their files.</param>
/// <param name="Texts">Reads its texts now, in the order of the page and those of one field together, so that memory does not
/// grow with them.</param>
public sealed record SearchDocument(
    string Address, string Kind, string Language, string Name, string Note, object Record, long Size,
    Func<IReadOnlyList<SearchText>> Texts)
{
    /// <summary>BCP 47 tag of its name, note and names where the page is in another language.</summary>
    public string Words { get; init; } = Language;

    /// <summary>The names of people, topics and countries that belong to it, in the language of the page.</summary>
    public Func<IReadOnlyList<string>> Names { get; init; } = () => [];

    /// <summary>The same thing in the site's other languages: all of them for the words by which it is found.</summary>
    public IReadOnlyList<SearchDocument> Others { get; init; } = [];
}
