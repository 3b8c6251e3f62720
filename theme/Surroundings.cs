using HrdMedia.Layout;

namespace HrdMedia.Theme;

/// <summary>What every template may use besides its own model.</summary>
/// <param name="Frame">What is around the page.</param>
/// <param name="Words">What the theme says of itself.</param>
/// <param name="Target">Where the page is written.</param>
public sealed record Surroundings(PageFrame Frame, Words Words, PageWriter Target)
{
    /// <summary>What draws the links, as soon as there is one.</summary>
    internal Slice<Anchor>? Links { get; set; }
}
