using System.Text.RegularExpressions;
using HrdMedia.Pipelines;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>
/// Reads a transcript in plain text: <c>[0:12] Name: words</c>, <c>0:12 Name</c> with the words below it, or
/// <c>Name: words</c>; times are optional.
/// </summary>
public static partial class PlainTextReader
{
    /// <summary>
    /// Reads all speeches. A blank line, a time or a name begins a new one; a speaker speaks on until another is named.
    /// Without any time the transcript has none.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Its path from the root, for messages.</param>
    /// <param name="recording">How long the recording is: until then the last speech is heard.</param>
    /// <param name="bag">Where mistakes go.</param>
    public static Transcript Read(string text, string path, TimeSpan recording, DiagnosticBag bag)
    {
        var lines = new SourceLines(text, path, bag);
        if (IsOtherFormat(lines))
        {
            return new([]);
        }

        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(i => !lines.IsBlank(i));
        var stamp = BareStamp().IsMatch(lines[first]) ? AnyStamp() : BracketedStamp();
        var cues = new OpenCueList(lines, recording);
        string? speaker = null;
        for (var index = first; index < lines.Count;)
        {
            index = lines.IsBlank(index) ? index + 1 : Speech(lines, cues, stamp, index, ref speaker);
        }

        return cues.ToTranscript();
    }

    private static bool IsOtherFormat(SourceLines lines)
    {
        var arrow = Enumerable.Range(0, Math.Min(lines.Count, 10)).FirstOrDefault(lines.HasArrow, -1);
        var isWebVtt = lines[0].StartsWith("WEBVTT", StringComparison.Ordinal);
        if (arrow < 0 && !isWebVtt)
        {
            return false;
        }

        var (name, ending) = isWebVtt ? ("WebVTT", ".vtt") : ("SubRip", ".srt");
        var index = isWebVtt ? 0 : arrow;
        lines.Error(
            WrongFormat, index, 0,
            $"This is a {name} transcript, found '{SourceLines.Shown(lines[index])}'. "
            + $"Rename the file so that it ends in '{ending}'.");
        return true;
    }

    private static int Speech(SourceLines lines, OpenCueList cues, Regex stamp, int index, ref string? speaker)
    {
        var match = stamp.Match(lines[index]);
        var first = match.Success ? lines[index][match.Length..].Trim() : lines[index].Trim();
        var end = index + 1;
        while (!lines.IsBlank(end) && !stamp.IsMatch(lines[end]) && !BeginsWithName(lines[end]))
        {
            end++;
        }

        var rest = Enumerable.Range(index + 1, end - index - 1).Select(i => lines[i].Trim()).ToArray();
        var words = string.Join('\n', rest.Prepend(first)).Trim();
        var heading = first.TrimEnd(':', ' ');
        var isHeading = rest.Length > 0 && (match.Success || first.EndsWith(':')) && SpeakerPrefix.IsName(heading);
        words = isHeading ? string.Join('\n', rest) : SpeakerPrefix.Split(words, out _);
        var named = isHeading ? heading : NameBefore(first, rest);
        speaker = named ?? speaker;
        if (match.Success && ClockTime.Parse(match.Groups[1].Value) is null)
        {
            lines.Error(
                MalformedTime, index, match.Groups[1].Index,
                $"A time must be minutes and seconds, found '{match.Groups[1].Value}'. Write it as 1:02 or 1:02:03.");
            cues.Skip();
            return end;
        }

        cues.Add(new OpenCue(
            index, 0, match.Success ? ClockTime.Parse(match.Groups[1].Value) : null, null,
            named ?? (SpeakerPrefix.IsSound(words) ? null : speaker), named is not null, words));
        return end;
    }

    private static string? NameBefore(string first, string[] rest)
    {
        SpeakerPrefix.Split(string.Join('\n', rest.Prepend(first)), out var name);
        return name;
    }

    private static bool BeginsWithName(string line)
    {
        SpeakerPrefix.Split(line.Trim() + "\n", out var name);
        return name is not null;
    }

    [GeneratedRegex(@"^[ \t]*(?:" + ClockTime.Pattern + @")(?=[ \t]|$)")]
    private static partial Regex BareStamp();

    [GeneratedRegex(@"^[ \t]*[\[(]?(" + ClockTime.Pattern + @")(?:[\])]|(?=[ \t]|$))(?:[ \t]*-(?=[ \t]))?")]
    private static partial Regex AnyStamp();

    // In a text whose first line has no bare time, a number with a colon may begin a line of words.
    [GeneratedRegex(@"^[ \t]*[\[(](" + ClockTime.Pattern + @")[\])](?:[ \t]*-(?=[ \t]))?")]
    private static partial Regex BracketedStamp();
}
