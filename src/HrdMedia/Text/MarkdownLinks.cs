using System.Buffers;
using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HrdMedia.Text;

/// <summary>Which links and pictures Markdown may hold.</summary>
public static partial class MarkdownLinks
{
    // Browsers drop tabs and line ends and take a backslash for a slash, after which another address would be left.
    private static readonly SearchValues<char> NoLetters = SearchValues.Create([.. Enumerable.Range(0, 0x3001)
        .Select(c => (char)c).Where(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\')]);

    /// <summary>Where an address leads.</summary>
    public static MarkdownLinkKind Classify(string? url) => url switch
    {
        null or "" => MarkdownLinkKind.Refused,
        _ when url.AsSpan().ContainsAny(NoLetters) => MarkdownLinkKind.Refused,
        _ when WebAddress.IsAbsolute(url) => MarkdownLinkKind.Web,
        ['/', not '/' and not '\\', ..] or "/" => MarkdownLinkKind.Site,
        _ when url.StartsWith("mailto:", StringComparison.Ordinal) &&
            url.Contains('@', StringComparison.Ordinal) => MarkdownLinkKind.Mail,
        _ => MarkdownLinkKind.Refused,
    };

    /// <summary>Reports every link that cannot be published and every picture.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="first">Where its first line stands.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(string markdown, Place first, DiagnosticBag diagnostics)
    {
        // Most notes hold only whole addresses: they need not be parsed to be known as good.
        if (MarkdownDepth.MayBeGreat(markdown) || !PlainLinks.AreAll(markdown))
        {
            CheckParsed(markdown, first, diagnostics);
        }
    }

    /// <summary>The same, whatever the links are like.</summary>
    internal static void CheckParsed(string markdown, Place first, DiagnosticBag diagnostics)
    {
        if (MarkdownDepth.LineOf(markdown) is { } line)
        {
            diagnostics.Error(PageCodes.TooDeep, first with { Line = first.Line + line }, "More than " +
                $"{MarkdownDepth.Most} links are begun with '[' or '](' here and not ended. Write each as " +
                "[words](https://example.org/page), and end it before the next.");
            return;
        }

        if (MarkdownHtml.TryParse(markdown) is not { } document)
        {
            diagnostics.Error(PageCodes.TooDeep, first,
                "Quotes, lists, brackets or a table in this text are nested too deep. Delete the needless '>', '[', '*' or " +
                    "'|' in it.");
            return;
        }

        CheckTargets(document, first, diagnostics);
        CheckBrackets(markdown, first, diagnostics);
    }

    private static void CheckTargets(MarkdownDocument document, Place first, DiagnosticBag diagnostics)
    {
        foreach (var found in document.Descendants<LinkInline>())
        {
            var place = first with { Line = first.Line + found.Line };
            if (found.IsImage)
            {
                diagnostics.Error(PageCodes.Picture, place,
                    $"A picture stands in the text: '{found.Url}'. Put it in the field 'image', with alt and credit, and " +
                        "delete it here.");
            }
            else if (Classify(found.Url) == MarkdownLinkKind.Refused)
            {
                diagnostics.Error(PageCodes.Link, place, $"The link '{found.Url}' cannot be published. " +
                    "Write a whole address (https://…), a page of this site (/humanity/), or a mail address (mailto:…).");
            }
        }
    }

    // What is no link for Markdown would be read with its brackets. In the source, because the parser leaves pieces of it.
    private static void CheckBrackets(string markdown, Place first, DiagnosticBag diagnostics)
    {
        var (line, isCode) = (first.Line, false);
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            var isFence = text.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (!isCode && !isFence && Malformed().Match(CodeSpan().Replace(text.ToString(), "")) is { Success: true } match)
            {
                diagnostics.Error(PageCodes.Link, first with { Line = line }, $"'{match.Value}' is no link: it would be read " +
                    "with its brackets. Write the words first, then the address: [words](https://example.org/page).");
            }

            line++;
        }
    }

    // [words](words that are no address and no address with a title), or (words)[address].
    [GeneratedRegex("""\[[^\[\]]+\]\((?!<|[^()\s]+\s+["'(])[^()\s]+\s[^()]*\)|\([^()]+\)\[(?:https?://|www\.)[^\]]*\]""")]
    private static partial Regex Malformed();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();
}
