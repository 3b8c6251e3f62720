using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>Something that must be read first; drawn only when there are words.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">The words.</param>
public sealed record NoticeBox(string Title, Wording Text);
