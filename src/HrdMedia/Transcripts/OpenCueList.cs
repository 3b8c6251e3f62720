using System.Text;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>
/// Cues of forms that do not give both times. What has no end lasts until the next cue begins, the last until the recording
/// ends; starts are never invented.
/// </summary>
/// <param name="lines">The file.</param>
/// <param name="recording">How long the recording is; zero when that is not known.</param>
internal sealed class OpenCueList(SourceLines lines, TimeSpan recording)
{
    private readonly List<OpenCue> cues = [];
    private bool hasTrouble;

    public void Add(OpenCue cue) => cues.Add(cue);

    /// <summary>Notes that a cue was given up with a message.</summary>
    public void Skip() => hasTrouble = true;

    public Transcript ToTranscript()
    {
        var list = new CueList(lines);
        if (hasTrouble)
        {
            list.Skip();
        }

        if (!cues.Any(c => c.Start is not null))
        {
            return Untimed(list);
        }

        var timed = Joined();
        var ends = Ends(timed);
        for (var i = 0; i < timed.Count; i++)
        {
            AddTimed(list, timed[i], ends[i]);
        }

        return list.ToTranscript();
    }

    private Transcript Untimed(CueList list)
    {
        foreach (var cue in cues)
        {
            list.Add(cue.Index, default, cue.Speaker, cue.Text, '.', cue.Column);
        }

        if (cues.Count > 0)
        {
            lines.Warning(
                NoTimes, cues[0].Index, cues[0].Column,
                "This transcript has no times, so apps cannot follow it and no captions can be made of it; it is published as "
                + "text. Export it as .vtt from the tool that made it, or write [m:ss] before each speech.");
        }

        return list.ToTranscript() with { IsTimed = false };
    }

    /// <summary>What has neither time nor name goes on with what is above it.</summary>
    private List<OpenCue> Joined()
    {
        var joined = new List<OpenCue>();
        var text = new StringBuilder();
        foreach (var cue in cues)
        {
            if (cue.Start is null && !cue.IsNamed && joined.Count > 0)
            {
                text.Append(' ').Append(cue.Text);
            }
            else if (cue.Start is null)
            {
                lines.Error(
                    TimeMissing, cue.Index, cue.Column,
                    $"Other words of this file have a time, and these have none, found '{SourceLines.Shown(cue.Text)}'. "
                    + "Write their time before them, or remove all times.");
                hasTrouble = true;
            }
            else
            {
                Close(joined, text);
                joined.Add(cue);
                text.Append(cue.Text);
            }
        }

        Close(joined, text);
        return joined;
    }

    private static void Close(List<OpenCue> joined, StringBuilder text)
    {
        if (joined.Count > 0)
        {
            joined[^1] = joined[^1] with { Text = text.ToString() };
        }

        text.Clear();
    }

    // Two that begin in the same second are heard until the next second that is named.
    private TimeSpan[] Ends(List<OpenCue> timed)
    {
        var ends = new TimeSpan[timed.Count];
        var later = recording > TimeSpan.Zero ? recording : TimeSpan.MaxValue;
        for (var i = timed.Count - 1; i >= 0; i--)
        {
            if (i + 1 < timed.Count && timed[i + 1].Start > timed[i].Start && timed[i + 1].Start < later)
            {
                later = timed[i + 1].Start!.Value;
            }

            ends[i] = timed[i].End ?? later;
        }

        return ends;
    }

    private void AddTimed(CueList list, OpenCue cue, TimeSpan end)
    {
        var start = cue.Start!.Value;
        if (end > start)
        {
            list.Add(cue.Index, (start, end), cue.Speaker, cue.Text, '.', cue.Column, isOpen: cue.End is null);
            return;
        }

        list.Skip();
        if (cue.End is not null)
        {
            lines.Error(
                EndNotAfterStart, cue.Index, cue.Column,
                $"A cue must end after its start ({CueTime.Format(start, '.')}), found '{CueTime.Format(end, '.')}'. "
                + "Write a later end.");
        }
        else if (start >= recording)
        {
            lines.Error(
                AfterEnd, cue.Index, cue.Column,
                $"The recording ends at {CueTime.Format(recording, '.')}, but these words begin later, found "
                + $"'{CueTime.Format(start, '.')}'. Use the transcript of this recording, or correct the time.");
        }
        else
        {
            // An earlier time follows: the list says so where it stands.
            list.Add(cue.Index, (start, start), cue.Speaker, cue.Text, '.', cue.Column, isOpen: true);
        }
    }
}
