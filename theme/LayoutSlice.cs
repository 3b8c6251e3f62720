using Microsoft.AspNetCore.Html;

namespace HrdMedia.Theme;

/// <summary>A template that draws what is around a page's own content.</summary>
public abstract class LayoutSlice : Slice<Surroundings>
{
    /// <summary>Draws the page's own content; set by whoever draws the page.</summary>
    public Func<HtmlString> Body { get; set; } = null!;
}
