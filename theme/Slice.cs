using System.Buffers;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Theme.Parts;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace HrdMedia.Theme;

/// <summary>A template that draws a part of a page. What it says goes to the page's <see cref="PageWriter"/>, never through the
/// library's own writing: a part of a part costs no more than a call.</summary>
/// <typeparam name="TModel">What it draws.</typeparam>
public abstract partial class Slice<TModel> : RazorSlice<TModel>
{
    /// <summary>The page's surroundings; set by whoever draws the part, before it is drawn.</summary>
    public Surroundings Around { get; set; } = null!;

    /// <summary>What the theme says of itself.</summary>
    protected Words Words => Around.Words;

    /// <summary>What is around the page.</summary>
    protected PageFrame Frame => Around.Frame;

    private PageWriter Target => Around.Target;

    /// <summary>Draws the whole of it, now.</summary>
    /// <exception cref="InvalidOperationException">It waits for something.</exception>
    internal HtmlString Whole()
    {
        var drawing = ExecuteAsync();
        if (!drawing.IsCompleted)
        {
            throw new InvalidOperationException($"The template of {typeof(TModel).Name} waits; templates only write.");
        }

        drawing.GetAwaiter().GetResult();
        return HtmlString.Empty;
    }

    /// <summary>Draws a part here, with the same surroundings.</summary>
    protected ValueTask<HtmlString> Draw<TPart>(RazorSlice<TPart> part)
    {
        var slice = (Slice<TPart>)part;
        slice.Around = Around;
        return new(slice.Whole());
    }

    /// <summary>Draws a link. A page has dozens: one template draws them all, one after another.</summary>
    protected HtmlString Draw(Anchor link)
    {
        var template = Around.Links ??= (Slice<Anchor>)Link.Create(link);
        (template.Around, template.Model) = (Around, link);
        return template.Whole();
    }

    /// <summary>Draws an episode of a list: once for all pages of its language, because they show it many times.</summary>
    protected HtmlString Draw(ListedEpisode episode)
    {
        episode.Write(Around.Target, Draw);
        return HtmlString.Empty;
    }

    private void Draw(EpisodeCard card, IBufferWriter<byte> target)
    {
        using var item = (Slice<EpisodeCard>)EpisodeItem.Create(card);
        item.Around = Around with { Target = new PageWriter(target) };
        item.Whole();
        item.Around.Target.Flush();
    }

    /// <summary>Writes words; what is not in the page's language says so (WCAG 2.2, 3.1.2).</summary>
    protected HtmlString Say(Wording words)
    {
        if (words.Lang is not { } language)
        {
            return Written(words.Text);
        }

        Target.Markup("<bdi lang=\""u8);
        Target.Markup(language);
        Target.Markup("\" dir=\""u8);
        Target.Markup(words.Dir);
        Target.Markup("\">"u8);
        Target.Text(words.Text);
        Target.Markup("</bdi>"u8);
        return HtmlString.Empty;
    }

    /// <summary>Writes words with names in their places, each apart from the direction of what is around it.</summary>
    protected HtmlString Say(Phrase phrase, params IReadOnlyList<Wording> values)
    {
        foreach (var (words, place) in phrase.Parts())
        {
            if (place is not { } index)
            {
                Target.Text(words);
            }
            else if (values[index].Lang is not null)
            {
                Say(values[index]);
            }
            else
            {
                Target.Markup("<bdi>"u8);
                Target.Text(values[index].Text);
                Target.Markup("</bdi>"u8);
            }
        }

        return HtmlString.Empty;
    }

    /// <summary>Writes markup as it is.</summary>
    protected HtmlString Raw(Html html)
    {
        Target.Markup(html.Markup.Span);
        return HtmlString.Empty;
    }

    /// <summary>Writes structured data, for a script element.</summary>
    protected HtmlString Raw(JsonLdGraph graph)
    {
        graph.Write(Target);
        return HtmlString.Empty;
    }

    private HtmlString Written(string text)
    {
        Target.Text(text);
        return HtmlString.Empty;
    }
}
