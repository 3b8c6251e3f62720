using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads one SubRip cue after the other.</summary>
internal sealed class SubRipBlock(SourceLines lines, CueList cues)
{
    private int number;
    private string? speaker;

    public CueList Cues => cues;

    /// <summary>Reads the cue that starts at a line and returns the index after it.</summary>
    public int Read(int index)
    {
        var timing = lines.HasArrow(index) ? index : index + 1;
        ReadNumber(index, timing == index);
        if (lines.IsBlank(timing))
        {
            timing = index;
        }

        var time = new TimingLine(lines, ',').Read(timing);
        var end = TextEnd(timing + 1);
        var words = Words(timing + 1, end);
        if (time is not { } found)
        {
            cues.Skip();
            return end;
        }

        var rest = SpeakerPrefix.Split(words, out var named);
        speaker = named ?? speaker;
        cues.Add(timing, found, named ?? (SpeakerPrefix.IsSound(words) ? null : speaker), rest, ',');
        return end;
    }

    private void ReadNumber(int index, bool isMissing)
    {
        var line = lines[index].Trim();
        if (isMissing || !int.TryParse(line, out var found))
        {
            lines.Error(
                NumberMissing, index, 0,
                $"A cue must begin with its number on a line of its own, found '{line}'. Write {++number} above it.");
            return;
        }

        if (found != number + 1)
        {
            lines.Warning(
                NumberOutOfOrder, index, 0,
                $"The number of this cue should be {number + 1}, found '{line}'. Write {number + 1}.");
        }

        number = found;
    }

    private int TextEnd(int index)
    {
        while (!lines.IsBlank(index) && !lines.HasArrow(index))
        {
            index++;
        }

        if (lines.HasArrow(index))
        {
            lines.Error(
                BlankLineMissing, index, 0,
                $"A blank line must stand above each cue, found '{lines[index]}'. Insert one above its number.");
        }

        return index;
    }

    private string Words(int first, int end)
    {
        var words = new List<string>();
        for (var index = first; index < end; index++)
        {
            var line = SubRipReader.KnownTags().Replace(lines[index], "");
            var unknown = SubRipReader.AnyTag().Match(line);
            if (unknown.Success)
            {
                lines.Error(
                    UnknownTag, index, lines[index].IndexOf(unknown.Value, StringComparison.Ordinal),
                    $"A tag must be one of <b>, <i>, <u>, <font>, found '{unknown.Value}'. Remove it.");
            }

            words.Add(line);
        }

        return string.Join(' ', words).Trim();
    }
}
