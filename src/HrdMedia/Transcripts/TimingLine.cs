using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads <c>start --> end</c> (WebVTT, section 4.1; in SubRip with comma and hours).</summary>
/// <param name="Lines">The file.</param>
/// <param name="Separator">What stands before the milliseconds.</param>
internal sealed record TimingLine(SourceLines Lines, char Separator)
{
    private const string Arrow = "-->";

    private string Example => Separator == '.' ? "00:01:02.500" : "00:01:02,500";

    private string Examples => $"{Example} {Arrow} {(Separator == '.' ? "00:01:04.000" : "00:01:04,000")}";

    /// <summary>The two times; null when the line is wrong, which is then reported.</summary>
    public (TimeSpan Start, TimeSpan End)? Read(int index)
    {
        var line = Lines.Line(index);
        return CueTime.ParsePlain(line, Separator) is { } plain && plain.End > plain.Start ? plain : Read(line, index);
    }

    private (TimeSpan Start, TimeSpan End)? Read(ReadOnlySpan<char> line, int index)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
        {
            Lines.Error(
                MalformedTimingLine, index, 0,
                $"A cue must have its times above its words, found '{line.Trim()}'. Write them as {Examples}.");
            return null;
        }

        var after = arrow + Arrow.Length;
        var rest = line[after..].TrimStart(" \t");
        var column = line.Length - rest.Length;
        if (arrow == 0 || line[arrow - 1] is not (' ' or '\t') || column == after)
        {
            Lines.Error(
                MalformedTimingLine, index, arrow,
                $"The arrow must have a space on each side, found '{line.Trim()}'. Write {Examples}.");
            return null;
        }

        // What follows the second time are settings (where to show the cue), which mean nothing on a page.
        var end = rest.IndexOfAny(' ', '\t');
        var first = line[..arrow];
        var startTime = ReadTime(index, first.Length - first.TrimStart().Length, first.Trim());
        var endTime = ReadTime(index, column, end < 0 ? rest : rest[..end]);
        return startTime is { } s && endTime is { } e ? Ordered(index, column, s, e, rest) : null;
    }

    private (TimeSpan Start, TimeSpan End)? Ordered(int index, int column, TimeSpan start, TimeSpan end, ReadOnlySpan<char> found)
    {
        if (end > start)
        {
            return (start, end);
        }

        Lines.Error(
            EndNotAfterStart, index, column,
            $"A cue must end after its start ({CueTime.Format(start, Separator)}), found "
            + $"'{found.ToString().Split(' ', '\t')[0]}'. "
            + "Write a later time after the arrow.");
        return null;
    }

    private TimeSpan? ReadTime(int index, int column, ReadOnlySpan<char> found)
    {
        var time = CueTime.Parse(found, Separator, out var wrong, out var why);
        if (time is null)
        {
            Lines.Error(MalformedTime, index, column + wrong, $"{why}, found '{found}'. Write it as {Example}.");
        }

        return time;
    }
}
