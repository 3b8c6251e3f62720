using HrdMedia.Layout;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace HrdMedia.Theme;

/// <summary>A template that draws a part of a page.</summary>
/// <typeparam name="TModel">What it draws.</typeparam>
public abstract class Slice<TModel> : RazorSlice<TModel>
{
    /// <summary>The page's surroundings; set by whoever draws the part, before it is drawn.</summary>
    public Surroundings Around { get; set; } = null!;

    /// <summary>What the theme says of itself.</summary>
    protected Words Words => Around.Words;

    /// <summary>What is around the page.</summary>
    protected PageFrame Frame => Around.Frame;

    /// <summary>Draws a part here, with the same surroundings.</summary>
    protected ValueTask<HtmlString> Draw<TPart>(RazorSlice<TPart> part)
    {
        ((Slice<TPart>)part).Around = Around;
        return RenderPartialAsync(part);
    }

    /// <summary>Writes markup as it is.</summary>
    protected HtmlString Raw(Html html) => WriteHtml(html.Markup ?? "");
}
