namespace HrdMedia.Layout;

/// <summary>A date or a duration: words for people, and the form of HTML's <c>datetime</c> attribute.</summary>
/// <param name="Text">The words, for example "9 December 2023" or "1 min 5 s".</param>
/// <param name="Machine">For example <c>2023-12-09T09:00:00Z</c>, <c>2018-10</c> or <c>PT1M5S</c>.</param>
public sealed record TimeView(string Text, string Machine);
