using System.Text;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Collects cues as they are read and holds each against the one above it.</summary>
internal sealed class CueList(SourceLines lines)
{
    private readonly List<Cue> cues = [];
    private bool hasTrouble;

    /// <summary>Who spoke last; SubRip files name a speaker only when it changes.</summary>
    public string? LastSpeaker => cues.Count > 0 ? cues[^1].Speaker : null;

    public void Add(int index, (TimeSpan Start, TimeSpan End) time, string? speaker, string text, char separator)
    {
        var cue = new Cue(time.Start, time.End, speaker, Flatten(text), index + 1);
        if (cue.Text.Length == 0)
        {
            hasTrouble = true;
            lines.Error(EmptyCue, index, 0, "A cue must have words below its times. Write them, or remove the cue.");
            return;
        }

        CheckControls(index, cue.Text);
        if (cues.Count > 0)
        {
            CheckOrder(index, cue, cues[^1], separator);
        }

        cues.Add(cue);
    }

    /// <summary>Notes that a cue was given up with a message, so that the file is not called empty as well.</summary>
    public void Skip() => hasTrouble = true;

    public Transcript ToTranscript()
    {
        if (cues.Count == 0 && !hasTrouble)
        {
            lines.Error(Empty, 0, 0, "A transcript must have at least one cue, found none. Export the transcript again.");
        }

        return new([.. cues.OrderBy(c => c.Start)]);
    }

    /// <summary>One line: runs of spaces, tabs and line ends become one space; a French no-break space stays.</summary>
    private static string Flatten(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\f';
            if (!isSpace || (flat.Length > 0 && flat[^1] != ' '))
            {
                flat.Append(isSpace ? ' ' : c);
            }
        }

        return flat.ToString().TrimEnd(' ');
    }

    private void CheckOrder(int index, Cue cue, Cue above, char separator)
    {
        var found = CueTime.Format(cue.Start, separator);
        if (cue.Start < above.Start)
        {
            lines.Error(
                OutOfOrder, index, 0,
                $"Cues must be in order of time; the cue above starts at {CueTime.Format(above.Start, separator)}, "
                + $"found '{found}'. Move the cue, or correct its start.");
        }
        else if (cue.Start < above.End)
        {
            lines.Warning(
                Overlap, index, 0,
                $"The cue above ends at {CueTime.Format(above.End, separator)}, but this one starts before that, "
                + $"found '{found}'. Write a later start, or an earlier end above.");
        }
    }

    private void CheckControls(int index, string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        at = at < 0 ? text.IndexOf('\uFFFD') : at;
        if (at >= 0)
        {
            lines.Error(
                ControlCharacter, index, 0,
                $"The words of this cue have a character that cannot be shown, found 'U+{(int)text[at]:X4}'. "
                + "Remove it, or save the file as UTF-8.");
        }
    }
}
