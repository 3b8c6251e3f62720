using HrdMedia.Pipelines;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads WebVTT (W3C, section 4), more strictly than a player does: what a player would skip is reported.</summary>
public static class WebVttReader
{
    private const string Header = "WEBVTT";

    /// <summary>Reads all cues; comments, styles and regions are left out, and so is mark-up other than who speaks.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="bag">Where mistakes go; a cue with a mistake in its times is left out.</param>
    public static Transcript Read(string text, string path, DiagnosticBag bag) => Read(text.AsMemory(), path, bag);

    /// <inheritdoc cref="Read(string, string, DiagnosticBag)"/>
    public static Transcript Read(ReadOnlyMemory<char> text, string path, DiagnosticBag bag)
    {
        var lines = new SourceLines(text, path, bag);
        var cues = new CueList(lines);
        var block = new WebVttBlock(lines, cues);
        if (!ReadHeader(lines))
        {
            return new([]);
        }

        // Further header lines, such as "Language: es", last until the first blank line.
        for (var index = SkipHeader(lines); index < lines.Count;)
        {
            index = lines.IsBlank(index) ? index + 1
                : IsComment(lines.Line(index)) ? lines.BlockEnd(index)
                : block.Read(index);
        }

        return cues.ToTranscript();
    }

    private static bool ReadHeader(SourceLines lines)
    {
        var first = lines[0];
        if (first == Header || first.StartsWith(Header + " ", StringComparison.Ordinal)
            || first.StartsWith(Header + "\t", StringComparison.Ordinal))
        {
            return true;
        }

        var start = Enumerable.Range(0, lines.Count).FirstOrDefault(i => !lines.IsBlank(i), -1);
        if (start < 0)
        {
            lines.Error(
                Empty, 0, 0, "A transcript must have at least one cue, found an empty file. Export the transcript again.");
        }
        else if (lines.HasArrow(start + 1) && lines[start + 1].Contains(',', StringComparison.Ordinal))
        {
            lines.Error(
                WrongFormat, start, 0,
                $"This is a SubRip transcript, found '{lines[start]}'. Rename the file so that it ends in '.srt'.");
        }
        else
        {
            lines.Error(
                HeaderMissing, 0, 0,
                $"The first line must be '{Header}', found '{first}'. Write {Header} and a blank line above it.");
        }

        return false;
    }

    private static int SkipHeader(SourceLines lines)
    {
        var index = 0;
        while (!lines.IsBlank(index) && !lines.HasArrow(index))
        {
            index++;
        }

        if (lines.HasArrow(index))
        {
            lines.Error(
                BlankLineMissing, index, 0,
                $"A blank line must stand between '{Header}' and the first cue, found '{lines[index]}'. Insert one.");
        }

        return index;
    }

    private static bool IsComment(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return (end < 0 ? line : line[..end]) is "NOTE" or "STYLE" or "REGION" && !line.Contains("-->", StringComparison.Ordinal);
    }
}
