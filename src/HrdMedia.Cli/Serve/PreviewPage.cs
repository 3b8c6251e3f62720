using System.Text;
using System.Text.Encodings.Web;

namespace HrdMedia.Cli.Serve;

/// <summary>What the preview itself says in the browser: a page while there is nothing else to show, and what it adds to a page
/// of the site. None of it is ever written to the output.</summary>
internal static class PreviewPage
{
    /// <summary>The folder of the preview's own files; no address of a site begins with a dot.</summary>
    public const string Folder = "/.hrdmedia/";

    /// <summary>What is shown before the catalogue has been read.</summary>
    public static string Reading(string tag) => Whole(tag, "Reading the catalogue…",
        "<p>The page appears by itself.</p><noscript><meta http-equiv=\"refresh\" content=\"1\"></noscript>");

    /// <summary>What is shown when there are errors and no page from before them.</summary>
    public static string Errors(string tag, IReadOnlyList<Finding> findings) => Whole(tag, Title(findings),
        List(findings) + "<p>Nothing would be published. Save the mended file: the page appears by itself.</p>");

    /// <summary>What is shown when a page cannot be made.</summary>
    public static string Fault(string tag, string message) => Whole(tag, "This page could not be made",
        $"<p>{Text(message)}</p><p>It is tried again when a file changes.</p>");

    /// <summary>A page of the site with the script that renews it, and with what is wrong.</summary>
    /// <param name="page">The page, UTF-8.</param>
    /// <param name="tag">The tag by which the script knows that another page has come.</param>
    /// <param name="findings">What is wrong; may be nothing.</param>
    public static byte[] With(ReadOnlySpan<byte> page, string tag, IReadOnlyList<Finding> findings)
    {
        var head = page.IndexOf("</head>"u8);
        var end = page.LastIndexOf("</body>"u8);
        return head < 0 || end < head ? page.ToArray()
            : [.. page[..head], .. Bytes(Head(tag)), .. page[head..end], .. Bytes(Box(findings)), .. page[end..]];
    }

    private static string Box(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return "";
        }

        var hasErrors = findings.Any(f => f.IsError);
        return $"""
            <aside class="hrdmedia-findings" lang="en" dir="ltr" aria-labelledby="hrdmedia-findings">
            <details{(hasErrors ? " open" : "")}><summary id="hrdmedia-findings">{Title(findings)}</summary>
            {List(findings)}{(hasErrors ? "<p>Nothing would be published. What you see may be from before.</p>" : "")}
            </details></aside>

            """;
    }

    private static string Whole(string tag, string title, string content) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <link rel="stylesheet" href="{Folder}site.css">
        {Head(tag)}</head>
        <body class="hrdmedia-alone"><main><h1>{Text(title)}</h1>
        {content}
        </main></body>
        </html>

        """;

    private static string Head(string tag) => $"""
        <meta name="hrdmedia-preview" content="{tag}">
        <link rel="stylesheet" href="{Folder}preview.css">
        <script type="module" src="{Folder}live.js"></script>

        """;

    private static string List(IReadOnlyList<Finding> findings) =>
        $"<ol class=\"hrdmedia-list\">{string.Concat(findings.Select(Item))}</ol>";

    private static string Item(Finding finding)
    {
        var d = finding.Diagnostic;
        var caret = new string(' ', Math.Max(0, d.Place.Column - 1)) + "^";
        var line = finding.Line is { } text ? $"<pre>{Text(text)}\n{caret}</pre>" : "";
        return $"<li><p><code>{Text(d.Place.ToString())}</code> " +
            $"<strong>{(finding.IsError ? "error" : "warning")} {Text(d.Code)}</strong></p><p>{Text(d.Message)}</p>{line}</li>";
    }

    private static string Title(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Count(f => f.IsError);
        var (count, word) = errors > 0 ? (errors, "error") : (findings.Count, "warning");
        return $"{count} {word}{(count == 1 ? "" : "s")} in the catalogue";
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
