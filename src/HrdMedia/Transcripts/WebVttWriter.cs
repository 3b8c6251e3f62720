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
            target.Append("\n");
            target.AppendTimes(cue, '.');
            if (cue.Speaker is not null)
            {
                target.Append($"<v {Utf8Text.Escape(cue.Speaker)}>");
            }

            var rest = cue.Text.AsSpan();
            for (var more = true; more;)
            {
                more = TextWrapping.Next(ref rest, Width, out var line);
                target.AppendEscaped(line);
                target.Append("\n");
            }
        }
    }
}
