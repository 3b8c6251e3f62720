using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>Writes what stands in a block of HTML as Markdown: words, emphasis, links; pictures become links to them. A line end
/// in what is written is a line break.</summary>
/// <param name="from">The address by which relative links are meant, or null.</param>
/// <param name="lost">Gets what cannot be taken over.</param>
internal sealed partial class MarkdownInlines(Uri? from, List<string> lost)
{
    private const int MaxDepth = 100;

    private readonly List<string> addresses = [];
    private int depth;
    private StringBuilder output = new();
    private bool isInLink;
    private bool keepsLines;
    private bool isStrong;
    private bool isEmphasis;

    /// <summary>Every address that has been written.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    /// <summary>Keeps in mind what is lost.</summary>
    public void Lose(string what) => lost.Add(what);

    /// <summary>The nodes in Markdown.</summary>
    public string Of(IEnumerable<INode> nodes)
    {
        var outer = output;
        output = new StringBuilder();
        foreach (var node in nodes)
        {
            Write(node);
        }

        var text = output.ToString();
        output = outer;
        return text;
    }

    /// <summary>Plain words: nothing in them is markup, and bare addresses are links.</summary>
    public string Text(string text)
    {
        var written = new StringBuilder();
        var end = 0;
        foreach (var match in isInLink ? [] : BareAddress().Matches(text).ToArray())
        {
            var url = MarkdownSigns.WithoutPunctuation(match.Value);
            if (MarkdownLinks.Classify(url) != MarkdownLinkKind.Web)
            {
                continue;
            }

            written.Append(MarkdownSigns.Escaped(text[end..match.Index])).Append(Autolink(url));
            end = match.Index + url.Length;
        }

        return written.Append(MarkdownSigns.Escaped(text[end..])).ToString();
    }

    /// <summary>The nodes in Markdown, each line end of them a line break.</summary>
    public string Lines(IEnumerable<INode> nodes)
    {
        keepsLines = true;
        var text = Of(nodes);
        keepsLines = false;
        return text;
    }

    private void Write(INode node)
    {
        if (node is IText text)
        {
            var blanks = keepsLines ? BlanksInLine() : Blanks();
            Append(Text(blanks.Replace(text.Data.Replace("\uFEFF", "", StringComparison.Ordinal), " ")));
        }
        else if (node is IElement element)
        {
            Write(element);
        }
    }

    private void Write(IElement element)
    {
        if (depth >= MaxDepth)
        {
            lost.Add($"A part is nested more than {MaxDepth} deep");
            return;
        }

        depth++;
        switch (element.LocalName)
        {
            case "br":
                output.Append('\n');
                break;
            case "b" or "strong":
                Emphasis(element, "**", ref isStrong);
                break;
            case "i" or "em":
                Emphasis(element, "*", ref isEmphasis);
                break;
            case "a":
                Link(element);
                break;
            case "img":
                Picture(element);
                break;
            default:
                WriteOther(element);
                break;
        }

        depth--;
    }

    private void WriteOther(IElement element)
    {
        switch (element.LocalName)
        {
            case "iframe" or "audio" or "video" or "source" or "embed":
                Embedded(element);
                break;
            case "code" or "kbd" or "tt" when !element.TextContent.Contains('`', StringComparison.Ordinal) &&
                element.TextContent.Trim().Length > 0 && element.QuerySelector("a,img") is null:
                output.Append('`').Append(Blanks().Replace(element.TextContent, " ").Trim()).Append('`');
                break;
            case "script" or "style" or "template" or "object":
                lost.Add($"A <{element.LocalName}> in the notes");
                break;
            case "p" or "div" or "li" or "ul" or "ol" or "tr" or "td" or "blockquote":
                // Where blocks have no place, their words still do not run together.
                Append(" ");
                Children(element);
                Append(" ");
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Children(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            Write(child);
        }
    }

    // Two blanks, of one node and the next, are one.
    private void Append(string text) =>
        output.Append(text.StartsWith(' ') && output.Length > 0 && output[^1] is (' ' or '\n') ? text[1..] : text);

    private void Emphasis(IElement element, string sign, ref bool isInside)
    {
        if (isInside)
        {
            Children(element);
            return;
        }

        isInside = true;
        var inner = Of(element.ChildNodes);
        isInside = false;
        var (words, lead) = (inner.Trim(' ', '\n'), inner.Length - inner.TrimStart(' ', '\n').Length);
        Append(inner[..lead]);
        output.Append(words.Length > 0 && !words.Contains("\n\n", StringComparison.Ordinal) && CanOpen(words) &&
            CanClose(words, element) ? sign + words + sign : words);
        output.Append(inner[(lead + words.Length)..]);
    }

    // CommonMark, "Emphasis and strong emphasis": what a sign may stand beside.
    private bool CanOpen(string words)
    {
        var before = output.Length == 0 ? ' ' : output[^1];
        return before != '*' && (!IsPunctuation(words[0]) || before is ' ' or '\n' || IsPunctuation(before));
    }

    private static bool CanClose(string words, IElement element)
    {
        var after = element.NextSibling is { TextContent: { Length: > 0 } next } ? next[0] : ' ';
        return words[^1] != '\\' && (!IsPunctuation(words[^1]) || char.IsWhiteSpace(after) || IsPunctuation(after));
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private void Link(IElement element)
    {
        var (href, wasInLink) = (element.GetAttribute("href"), isInLink);
        if (href is null || isInLink)
        {
            // A link in a link has no form in Markdown: its address stands at the text's end (NotesText).
            addresses.AddRange(href is not null && Address(href) is { } inner ? [inner] : []);
            Children(element);
            return;
        }

        isInLink = true;
        var words = Of(element.ChildNodes).Replace('\n', ' ');
        isInLink = wasInLink;
        Append(words.StartsWith(' ') ? " " : "");
        if (Address(href) is { } address)
        {
            AppendLink(words.Trim(), address);
        }
        else
        {
            lost.Add($"The link to '{Shown(href)}', which no page may have; its words are kept");
            Append(words.Trim());
        }

        Append(words.EndsWith(' ') ? " " : "");
    }

    private void AppendLink(string text, string address)
    {
        if (text.Length == 0 || text == MarkdownSigns.Escaped(address))
        {
            if (!address.StartsWith("mailto:", StringComparison.Ordinal))
            {
                output.Append(Autolink(address));
                return;
            }

            text = MarkdownSigns.Escaped(address["mailto:".Length..]);
        }

        addresses.Add(address);
        // A ! before it would make it a picture.
        var sign = output.Length > 0 && output[^1] == '!' ? "\\!" : "";
        output.Length -= sign.Length / 2;
        output.Append(sign).Append('[').Append(text).Append("](").Append(MarkdownSigns.Destination(address)).Append(')');
    }

    private void Picture(IElement element)
    {
        var src = element.GetAttribute("src") ?? "";
        if (element.GetAttribute("width") is "0" or "1" || element.GetAttribute("height") is "0" or "1")
        {
            lost.Add($"The invisible picture '{Shown(src)}', by which readers are counted");
            return;
        }

        var words = MarkdownSigns.Escaped(Blanks().Replace(element.GetAttribute("alt") ?? "", " ").Trim());
        if (isInLink || Address(src) is not { } address)
        {
            Append(words);
            lost.Add($"The picture '{Shown(src)}' in a link; its words are kept");
            return;
        }

        var file = address[(address.TrimEnd('/').LastIndexOf('/') + 1)..];
        AppendLink(words.Length > 0 ? words : MarkdownSigns.Escaped(file), address);
    }

    private void Embedded(IElement element)
    {
        if (element.GetAttribute("src") is { } src && Address(src) is { } address && !isInLink)
        {
            AppendLink(MarkdownSigns.Escaped(element.GetAttribute("title") ?? ""), address);
        }

        Children(element);
    }

    private string Autolink(string address)
    {
        addresses.Add(address);
        return $"<{address}>";
    }

    private string? Address(string href)
    {
        var text = href.Trim();
        if (MarkdownLinks.Classify(text) is MarkdownLinkKind.Web or MarkdownLinkKind.Mail)
        {
            return text;
        }

        var whole = Uri.TryCreate(text, UriKind.Absolute, out var uri) && !text.StartsWith('/') ? uri
            : from is not null && text.Length > 0 && Uri.TryCreate(from, text, out var related) ? related : null;
        return whole is not null ? WebAddress.Publishable(whole.AbsoluteUri) : null;
    }

    private static string Shown(string text) => Syndication.FeedXml.Line(text.Length > 200 ? text[..200] + "…" : text);

    [GeneratedRegex(@"[ \t\n\f\r]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[ \t\f\r]+")]
    private static partial Regex BlanksInLine();

    [GeneratedRegex("https?://[^\\s<>\"\\\\\\]»“”]+")]
    private static partial Regex BareAddress();
}
