using HrdMedia.Layout;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace HrdMedia.Theme;

/// <summary>A template that draws what is around a page's own content.</summary>
public abstract class LayoutSlice : RazorLayoutSlice<Surroundings>
{
    /// <summary>What the theme says of itself.</summary>
    protected Words Words => Model.Words;

    /// <summary>What is around the page.</summary>
    protected PageFrame Frame => Model.Frame;

    /// <summary>Draws a part here.</summary>
    protected ValueTask<HtmlString> Draw<TPart>(RazorSlice<TPart> part)
    {
        ((Slice<TPart>)part).Around = Model;
        return RenderPartialAsync(part);
    }
}
