using System.Text;
using static HrdMedia.Transcripts.TranscriptDiagnostics;

namespace HrdMedia.Transcripts;

/// <summary>Collects cues as they are read and holds each against the one above it.</summary>
internal sealed class CueList(SourceLines lines)
{
    private readonly List<Cue> cues = [];
    private bool hasTrouble;
    private bool isOpenAbove;
    private bool isInOrder = true;

    /// <summary>Who spoke last; SubRip files name a speaker only when it changes.</summary>
    public string? LastSpeaker => cues.Count > 0 ? cues[^1].Speaker : null;

    /// <param name="index">The index of its line.</param>
    /// <param name="time">When it is heard.</param>
    /// <param name="speaker">Who speaks, or null.</param>
    /// <param name="text">What is said.</param>
    /// <param name="separator">What stands before the milliseconds in messages.</param>
    /// <param name="column">Its place in the line, from zero.</param>
    /// <param name="isOpen">Whether its end is not written: then the next cue cannot begin too early.</param>
    public void Add(
        int index, (TimeSpan Start, TimeSpan End) time, string? speaker, string text, char separator, int column = 0,
        bool isOpen = false)
    {
        text = Flatten(text);
        if (text.Length == 0)
        {
            hasTrouble = true;
            lines.Error(EmptyCue, index, column, "A cue must have words below its times. Write them, or remove the cue.");
            return;
        }

        CheckControls(index, column, text);
        var cue = new Cue(time.Start, time.End, speaker, text, index + 1);
        if (cues.Count > 0)
        {
            CheckOrder((index, column), cue, cues[^1], separator);
        }

        isOpenAbove = isOpen;
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

        return new(isInOrder ? cues : cues.OrderBy(c => c.Start));
    }

    /// <summary>One line: runs of spaces, tabs and line ends become one space; a French no-break space stays.</summary>
    private static string Flatten(string text)
    {
        if (!text.AsSpan().ContainsAny('\t', '\n', '\f') && text.AsSpan().IndexOf("  ") < 0)
        {
            return text.Trim(' ');
        }

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

    private void CheckOrder((int Index, int Column) at, Cue cue, Cue above, char separator)
    {
        if (cue.Start < above.Start)
        {
            isInOrder = false;
            lines.Error(
                OutOfOrder, at.Index, at.Column,
                $"Cues must be in order of time; the cue above starts at {CueTime.Format(above.Start, separator)}, "
                + $"found '{CueTime.Format(cue.Start, separator)}'. Move the cue, or correct its start.");
        }
        else if (cue.Start < above.End && !isOpenAbove)
        {
            lines.Warning(
                Overlap, at.Index, at.Column,
                $"The cue above ends at {CueTime.Format(above.End, separator)}, but this one starts before that, "
                + $"found '{CueTime.Format(cue.Start, separator)}'. Write a later start, or an earlier end above.");
        }
    }

    private void CheckControls(int index, int column, string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        at = at < 0 ? text.IndexOf('\uFFFD') : at;
        if (at >= 0)
        {
            lines.Error(
                ControlCharacter, index, column,
                $"The words of this cue have a character that cannot be shown, found 'U+{(int)text[at]:X4}'. "
                + "Remove it, or save the file as UTF-8.");
        }
    }
}
