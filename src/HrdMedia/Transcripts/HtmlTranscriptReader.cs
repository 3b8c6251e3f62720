using HrdMedia.Pipelines;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>
/// Reads the podcast namespace's HTML transcript: <c>cite</c> names the speaker, <c>time</c> says when, <c>p</c> holds the
/// words. A page around them is left out; whatever could run or load something is refused.
/// </summary>
public static class HtmlTranscriptReader
{
    private static readonly HashSet<string> Around = ["html", "body", "main", "article", "section", "div", "meta", "link"];

    private static readonly HashSet<string> Skipped =
        ["head", "title", "header", "footer", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style"];

    private static readonly HashSet<string> Inline =
        ["b", "strong", "i", "em", "u", "small", "span", "q", "mark", "sup", "sub", "a", "br", "bdi", "abbr"];

    /// <summary>Reads all paragraphs; without any <c>time</c> the transcript has no times.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="recording">How long the recording is: until then the last paragraph is heard.</param>
    /// <param name="bag">Where mistakes go.</param>
    public static Transcript Read(string text, string path, TimeSpan recording, DiagnosticBag bag)
    {
        var lines = new SourceLines(text, path, bag);
        var cues = new OpenCueList(lines, recording);
        var parts = new HtmlTranscriptParts(lines, cues);
        var skipping = "";
        foreach (var token in HtmlTokens.Of(lines))
        {
            if (skipping.Length > 0)
            {
                skipping = token.IsClosing && token.Name == skipping ? "" : skipping;
            }
            else if (token.Name.Length == 0)
            {
                parts.Words(token);
            }
            else
            {
                skipping = !token.IsClosing && Skipped.Contains(token.Name) ? token.Name : "";
                ReadTag(token, parts, lines);
            }
        }

        parts.End();
        return cues.ToTranscript();
    }

    // What stands around a page's own words; script and style are skipped too, but told of.
    private static bool IsHarmless(string name) => Skipped.Contains(name) && name is not ("script" or "style");

    private static void ReadTag(HtmlToken token, HtmlTranscriptParts parts, SourceLines lines)
    {
        if (token.Name is "cite" or "time" or "p")
        {
            parts.Tag(token);
        }
        else if (Inline.Contains(token.Name))
        {
            parts.Break(token);
        }
        else if (!token.IsClosing && !Around.Contains(token.Name) && !IsHarmless(token.Name))
        {
            var (index, column) = lines.At(token.Offset);
            lines.Error(
                UnknownTag, index, column,
                $"A tag must be one of <cite>, <time>, <p>, found '{SourceLines.Shown(token.Text)}'. "
                + "Remove it and what belongs to it, or write &lt; for the character.");
        }
    }
}
