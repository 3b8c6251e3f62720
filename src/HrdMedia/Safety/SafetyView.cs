using HrdMedia.Layout;

namespace HrdMedia.Safety;

/// <summary>The page that says what the way out does, what it does not, and how to leave fewer traces.</summary>
/// <param name="Frame">What is around it; has the way out itself.</param>
/// <param name="Host">Where the way out leads from this page, by its host's name.</param>
/// <param name="KeepsPages">Whether browsers keep the pages of this site that were visited.</param>
/// <param name="Offline">Where that can be switched off, or null.</param>
public sealed record SafetyView(PageFrame Frame, string Host, bool KeepsPages, Anchor? Offline);
