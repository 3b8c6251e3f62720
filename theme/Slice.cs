using System.Buffers;
using HrdMedia.Episodes;
using HrdMedia.Layout;
using HrdMedia.Theme.Parts;
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

    /// <summary>Draws an episode of a list: once for all pages of its language, because they show it many times.</summary>
    protected HtmlString Draw(ListedEpisode episode)
    {
        episode.Write(Around.Target, Draw);
        return HtmlString.Empty;
    }

    private void Draw(EpisodeCard card, IBufferWriter<byte> target)
    {
        using var item = (Slice<EpisodeCard>)EpisodeItem.Create(card);
        DefaultTheme.Draw(item, Around with { Target = target });
    }

    /// <summary>Writes words; what is not in the page's language says so (WCAG 2.2, 3.1.2).</summary>
    protected HtmlString Say(Wording words)
    {
        if (words.Lang is not { } language)
        {
            Write(words.Text);
            return HtmlString.Empty;
        }

        WriteHtml($"<bdi lang=\"{language}\" dir=\"{words.Dir}\">");
        Write(words.Text);
        return WriteHtml("</bdi>");
    }

    /// <summary>Writes words with names in their places, each apart from the direction of what is around it.</summary>
    protected HtmlString Say(Phrase phrase, params IReadOnlyList<Wording> values)
    {
        foreach (var (words, place) in phrase.Parts())
        {
            if (place is not { } index)
            {
                Write(words);
            }
            else if (values[index].Lang is not null)
            {
                Say(values[index]);
            }
            else
            {
                WriteHtml("<bdi>");
                Write(values[index].Text);
                WriteHtml("</bdi>");
            }
        }

        return HtmlString.Empty;
    }

    /// <summary>Writes markup as it is.</summary>
    protected HtmlString Raw(Html html) => WriteHtml(html.Markup ?? "");
}
