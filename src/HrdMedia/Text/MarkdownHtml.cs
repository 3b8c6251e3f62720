using System.Text;
using Markdig;
using Markdig.Syntax;

namespace HrdMedia.Text;

/// <summary>
/// Turns Markdown (CommonMark with pipe tables) into HTML that is safe by construction: raw HTML is shown as text, and only
/// addresses that <see cref="WebAddress"/> knows become links. There is nothing left to sanitise.
/// </summary>
public static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The HTML.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="flavour">For whom.</param>
    /// <param name="firstHeading">The level that the highest heading gets.</param>
    /// <param name="link">Turns a path from the site's root (without the leading <c>/</c>) into a link for the place where the
    /// HTML will stand.</param>
    public static string Render(string markdown, MarkdownFlavour flavour, int firstHeading, Func<string, string> link) =>
        Encoding.UTF8.GetString(Bytes(markdown, flavour, firstHeading, link).Span);

    /// <summary>The same in UTF-8, as pages take it.</summary>
    public static ReadOnlyMemory<byte> Bytes(
        string markdown, MarkdownFlavour flavour, int firstHeading, Func<string, string> link)
    {
        if (markdown.Length == 0)
        {
            return default;
        }

        var room = markdown.Length * 5 / 4;
        var plain = new MarkdownWriter(
            flavour, firstHeading - (PlainMarkdown.HighestHeading(markdown) ?? firstHeading), link, room);
        return PlainMarkdown.TryWrite(markdown, plain) ? plain.Written : Parsed(markdown, flavour, firstHeading, link);
    }

    /// <summary>The same, however plain it is.</summary>
    internal static ReadOnlyMemory<byte> Parsed(
        string markdown, MarkdownFlavour flavour, int firstHeading, Func<string, string> link)
    {
        var document = Parse(markdown);
        var writer = new MarkdownWriter(flavour, HeadingShift(document, firstHeading), link, room: markdown.Length * 5 / 4);
        writer.Blocks(document);
        return writer.Written;
    }

    /// <summary>The parsed document, for rules that look at its links.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The parsed document, or null when its parts are nested too deep to be read.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        if (MarkdownDepth.LineOf(markdown) is not null)
        {
            return null;
        }

        try
        {
            return Parse(markdown);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its limit of depth is passed.
            return null;
        }
    }

    private static int HeadingShift(MarkdownDocument document, int firstHeading)
    {
        var highest = int.MaxValue;
        foreach (var block in document)
        {
            highest = block is HeadingBlock heading ? Math.Min(highest, heading.Level) : highest;
        }

        return highest == int.MaxValue ? 0 : firstHeading - highest;
    }
}
