using HrdMedia.Layout;

namespace HrdMedia.Pages;

/// <summary>A page of text.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Body">The text.</param>
public sealed record PageView(PageFrame Frame, Wording Title, Wording Summary, Html Body);
