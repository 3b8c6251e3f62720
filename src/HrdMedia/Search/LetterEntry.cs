using HrdMedia.Layout;

namespace HrdMedia.Search;

/// <summary>One thing in the list from A to Z.</summary>
/// <param name="Link">Its name and page; the note says when it appeared, or is empty.</param>
/// <param name="Kind">What it is; the theme has a word for each.</param>
public sealed record LetterEntry(Anchor Link, string Kind);
