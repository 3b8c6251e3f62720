using HrdMedia.Layout;

namespace HrdMedia.Numbers;

/// <summary>A figure on a page.</summary>
/// <param name="Id">Its id on the page of numbers.</param>
/// <param name="Link">Its place on the page of numbers.</param>
/// <param name="Number">The number as it is read, for example "4,814" or "80.8 %".</param>
/// <param name="Qualifier">Words before it, for example "at least" or "an estimated"; may be empty.</param>
/// <param name="Sentence">The words after it.</param>
/// <param name="Period">When.</param>
/// <param name="Source">Publisher and report, with a link when there is one.</param>
/// <param name="Published">When the source came out, or null.</param>
/// <param name="IsOld">Whether the source is more than two years old.</param>
/// <param name="Method">How it was counted; for a derived figure, how it was computed; may be empty.</param>
/// <param name="IsDerived">Whether it is computed from others.</param>
/// <param name="Country">Country, or null.</param>
/// <param name="CitedIn">The episodes that cite it, then the events.</param>
/// <param name="Percent">The number itself when it is a percentage, else null.</param>
public sealed record FigureView(
    string Id,
    string Link,
    string Number,
    string Qualifier,
    Wording Sentence,
    Wording Period,
    Anchor Source,
    TimeView? Published,
    bool IsOld,
    Wording Method,
    bool IsDerived,
    Anchor? Country,
    IReadOnlyList<Anchor> CitedIn,
    decimal? Percent);
