using System.Buffers;
using System.Text;

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
        foreach (ref readonly var cue in transcript.WithTimes().Cues.AsSpan())
        {
            target.Append(number == 0 ? "" : "\n");
            target.Append($"{++number}\n");
            target.AppendTimes(cue, ',');
            var isNamed = cue.Speaker is not null && (cue.Speaker != speaker || SpeakerPrefix.NeedsName(cue.Utf8.Span));
            var rest = Words(cue, isNamed);
            for (var more = true; more;)
            {
                more = TextWrapping.Next(ref rest, Width, out var line);
                target.Write(line);
                target.Write("\n"u8);
            }

            speaker = cue.Speaker ?? speaker;
        }
    }

    // An arrow would end the cue, and SubRip has no way to escape it.
    private static ReadOnlySpan<byte> Words(in Cue cue, bool isNamed) => !isNamed && cue.Utf8.Span.IndexOf("-->"u8) < 0
        ? cue.Utf8.Span
        : Encoding.UTF8.GetBytes(
            (isNamed ? cue.Speaker + ": " : "") + cue.Text.Replace("-->", "→", StringComparison.Ordinal));
}
