using System.Buffers;
using System.Text;

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
        string? speaker = null;
        byte[] voice = [];
        foreach (ref readonly var cue in transcript.WithTimes().Cues.AsSpan())
        {
            if (!ReferenceEquals(cue.Speaker, speaker))
            {
                speaker = cue.Speaker;
                voice = speaker is null ? [] : Encoding.UTF8.GetBytes($"<v {Utf8Text.Escape(speaker)}>");
            }

            var words = cue.Utf8.Span;
            var most = Utf8Text.EscapedLength(words);
            target.Advance(Write(cue, words, voice, most == words.Length,
                target.GetSpan(1 + CueTime.MaxLine + voice.Length + most + 1)));
        }
    }

    private static int Write(in Cue cue, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> voice, bool isPlain, Span<byte> target)
    {
        target[0] = (byte)'\n';
        var at = 1 + CueTime.WriteTimes(target[1..], cue, '.');
        voice.CopyTo(target[at..]);
        at += voice.Length;
        if (isPlain)
        {
            rest.CopyTo(target[at..]);
        }

        // A line end stands for each space where a line is broken.
        for (var more = true; more;)
        {
            more = TextWrapping.Next(ref rest, Width, out var line);
            at += isPlain ? line.Length : Utf8Text.Escape(line, target[at..]);
            target[at++] = (byte)'\n';
        }

        return at;
    }
}
