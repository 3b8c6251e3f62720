using HrdMedia.Layout;

namespace HrdMedia.Theme.Parts;

/// <summary>A picture and the room that it has.</summary>
/// <param name="View">The picture.</param>
/// <param name="Sizes">How wide the style sheet draws it, as the attribute <c>sizes</c> says it; the two are to be changed
/// together.</param>
/// <param name="IsLazy">Whether it may wait until it comes into view.</param>
public sealed record SizedPicture(PictureView View, string Sizes, bool IsLazy = true)
{
    /// <summary>The attribute <c>srcset</c>.</summary>
    public string SourceSet => string.Join(", ", View.Webp.Select(size => $"{size.Src} {size.Width}w"));
}
