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
        foreach (var cue in transcript.WithTimes().Cues)
        {
            var said = cue.Text;
            target.Append(number == 0 ? "" : "\n");
            target.Append($"{++number}\n");
            target.AppendTimes(cue, ',');
            var isNamed = cue.Speaker is not null && (cue.Speaker != speaker || SpeakerPrefix.NeedsName(said));
            var prefix = isNamed ? cue.Speaker + ": " : "";
            // An arrow would end the cue, and SubRip has no way to escape it.
            var text = prefix + said.Replace("-->", "→", StringComparison.Ordinal);
            var rest = text.AsSpan();
            for (var more = true; more;)
            {
                more = TextWrapping.Next(ref rest, Width, out var line);
                target.Append($"{line}\n");
            }

            speaker = cue.Speaker ?? speaker;
        }
    }
}
