using System.Buffers;

namespace HrdMedia.Transcripts;

/// <summary>Writes WebVTT (W3C, section 4).</summary>
public static class WebVttWriter
{
    // What the podcast namespace asks for.
    private const int Width = 65;

    /// <summary>Writes all cues in UTF-8, each with its speaker, in lines of at most 65 characters as shown.</summary>
    public static void Write(Transcript transcript, IBufferWriter<byte> target)
    {
        target.Append("WEBVTT\n");
        foreach (var cue in transcript.WithTimes().Cues)
        {
            target.Append($"\n{CueTime.Format(cue.Start, '.')} --> {CueTime.Format(cue.End, '.')}\n");
            if (cue.Speaker is not null)
            {
                target.Append($"<v {Utf8Text.Escape(cue.Speaker)}>");
            }

            foreach (var line in TextWrapping.Wrap(cue.Text, Width))
            {
                target.AppendEscaped(cue.Text.AsSpan(line));
                target.Append("\n");
            }
        }
    }
}
