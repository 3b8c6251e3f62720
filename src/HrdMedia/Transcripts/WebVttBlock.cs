using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Reads one cue of a WebVTT file after another: its times, who speaks, what is said.</summary>
internal sealed class WebVttBlock(SourceLines lines, CueList cues)
{
    private readonly TimingLine times = new(lines, '.');
    private readonly CueMarkup markup = new(lines);

    /// <summary>Reads the block that begins on a line; returns the line after it.</summary>
    public int Read(int index)
    {
        // A cue may have an id above its times.
        var timing = lines.HasArrow(index) || lines.IsBlank(index + 1) || !lines.HasArrow(index + 1) ? index : index + 1;
        var time = times.Read(timing);
        var end = TextEnd(timing + 1);
        var content = markup.Read(timing + 1, end);
        if (time is { } found)
        {
            cues.Add(timing, found, content.Speaker, content.Text, '.');
        }
        else
        {
            cues.Skip();
        }

        return end;
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
                $"A blank line must stand above each cue, found '{lines[index]}'. "
                + "Insert one (or write --&gt; if it is meant as words).");
        }

        return index;
    }
}
