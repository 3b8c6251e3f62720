using System.Buffers;

namespace HrdMedia.Transcripts;

/// <summary>Writes a transcript as plain text to be read.</summary>
public static class TranscriptTextWriter
{
    /// <summary>Writes paragraphs in UTF-8 with a blank line between them; a speaker is named where it changes.</summary>
    public static void Write(Transcript transcript, IBufferWriter<byte> target)
    {
        var separator = "";
        foreach (var turn in SpeakerTurns.Of(transcript))
        {
            var name = turn.Speaker is { } speaker && (turn.IsNewSpeaker || SpeakerPrefix.NeedsName(turn.Text))
                ? speaker + ": " : "";
            target.Append($"{separator}{name}");
            target.AppendWords(turn.Cues);
            target.Write("\n"u8);
            separator = "\n";
        }
    }
}
