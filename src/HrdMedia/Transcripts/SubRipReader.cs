using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads SubRip (.srt) as the podcast namespace describes it: number, times, words, blank line.</summary>
public static partial class SubRipReader
{
    /// <summary>
    /// Reads all cues. A speaker is named as <c>Name: </c> and speaks on until another is named; words in brackets,
    /// such as <c>[music]</c>, have no speaker unless one is named.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="bag">Where mistakes go; a cue with a mistake in its times is left out.</param>
    public static Transcript Read(string text, string path, DiagnosticBag bag)
    {
        var lines = new SourceLines(text, path, bag);
        if (lines[0].StartsWith("WEBVTT", StringComparison.Ordinal))
        {
            lines.Error(
                WrongFormat, 0, 0,
                $"This is a WebVTT transcript, found '{lines[0]}'. Rename the file so that it ends in '.vtt'.");
            return new([]);
        }

        var block = new SubRipBlock(lines, new CueList(lines));
        for (var index = 0; index < lines.Count;)
        {
            index = lines.IsBlank(index) ? index + 1 : block.Read(index);
        }

        return block.Cues.ToTranscript();
    }

    /// <summary>The tags that SubRip players know: HTML's four and positions in braces.</summary>
    [GeneratedRegex(@"</?(?:b|i|u|font)(?:\s[^<>]*)?>|\{\\an?\d+\}", RegexOptions.IgnoreCase)]
    internal static partial Regex KnownTags();

    /// <summary>What else looks like a tag.</summary>
    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    internal static partial Regex AnyTag();
}
