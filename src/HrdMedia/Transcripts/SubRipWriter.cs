using System.Buffers;

namespace HrdMedia.Transcripts;

/// <summary>Writes SubRip (.srt) as the podcast namespace asks for it.</summary>
public static class SubRipWriter
{
    private const int Width = 32;

    /// <summary>Writes all cues in UTF-8 in lines of at most 32 characters; a speaker is named where it changes.</summary>
    public static void Write(Transcript transcript, IBufferWriter<byte> target)
    {
        string? speaker = null;
        var number = 0;
        foreach (var cue in transcript.Cues)
        {
            target.Append(number == 0 ? "" : "\n");
            target.Append($"{++number}\n{CueTime.Format(cue.Start, ',')} --> {CueTime.Format(cue.End, ',')}\n");
            var prefix = cue.Speaker is not null && (cue.Speaker != speaker || NeedsName(cue.Text)) ? cue.Speaker + ": " : "";
            // An arrow would end the cue, and SubRip has no way to escape it.
            foreach (var line in TextWrapping.Wrap(prefix + cue.Text.Replace("-->", "→", StringComparison.Ordinal), Width))
            {
                target.Append(line + "\n");
            }

            speaker = cue.Speaker ?? speaker;
        }
    }

    // Words that begin like a name or a sound would be read as another's.
    private static bool NeedsName(string text)
    {
        SpeakerPrefix.Split(text, out var name);
        return name is not null || SpeakerPrefix.IsSound(text);
    }
}
