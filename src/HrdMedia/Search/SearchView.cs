using HrdMedia.Layout;

namespace HrdMedia.Search;

/// <summary>The search.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Root">The way to the site's root, for the links of results.</param>
/// <param name="Index">The folder of the index.</param>
/// <param name="StyleSheet">The style sheet of the search.</param>
/// <param name="Scripts">The scripts, in the order in which they run.</param>
/// <param name="Letters">The list from A to Z, for who has no script or no word to search for.</param>
public sealed record SearchView(
    PageFrame Frame, string Title, string Root, string Index, string StyleSheet, IReadOnlyList<string> Scripts,
    IReadOnlyList<Anchor> Letters);
