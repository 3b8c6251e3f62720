namespace HrdMedia.Layout;

/// <summary>A link as a page shows it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Href">Where it leads; empty for words without a link.</param>
/// <param name="IsCurrent">Whether it leads to the page it stands on, or to what holds that page.</param>
/// <param name="Note">A few words beside it; may be empty.</param>
/// <param name="Language">BCP 47 tag of the page it leads to, where that is known to be another language; else empty.</param>
public sealed record Anchor(Wording Text, string Href, bool IsCurrent = false, Wording Note = default, string Language = "")
{
    /// <summary>Whether it leads to a file that is saved, not shown.</summary>
    public bool IsFile { get; init; }
}
