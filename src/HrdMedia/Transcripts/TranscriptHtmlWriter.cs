using System.Buffers;

namespace HrdMedia.Transcripts;

/// <summary>Writes the podcast namespace's HTML transcript: <c>cite</c>, <c>time</c>, <c>p</c>, no page around.</summary>
public static class TranscriptHtmlWriter
{
    /// <summary>Writes paragraphs in UTF-8; a speaker is named where it changes.</summary>
    public static void Write(Transcript transcript, IBufferWriter<byte> target)
    {
        foreach (var turn in SpeakerTurns.Of(transcript))
        {
            target.Append(turn is { Speaker: { } name, IsNewSpeaker: true } ? $"<cite>{Utf8Text.Escape(name)}:</cite>\n" : "");
            target.Append($"<time>{CueTime.FormatShort(turn.Start)}</time>\n<p>{Utf8Text.Escape(turn.Text)}</p>\n");
        }
    }
}
