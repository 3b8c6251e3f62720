using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HrdMedia.Transcripts;

/// <summary>Writes the podcast namespace's JSON transcript, version 1.0.0.</summary>
public static class TranscriptJsonWriter
{
    // The file is served as application/json and never stands inside HTML: other scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all cues as segments in UTF-8, with times in seconds.</summary>
    public static void Write(Transcript transcript, IBufferWriter<byte> target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("version", "1.0.0");
        json.WriteStartArray("segments");
        foreach (var cue in transcript.WithTimes().Cues)
        {
            WriteSegment(json, cue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSegment(Utf8JsonWriter json, in Cue cue)
    {
        json.WriteStartObject();
        if (cue.Speaker is not null)
        {
            json.WriteString("speaker", cue.Speaker);
        }

        json.WriteNumber("startTime", CueTime.Milliseconds(cue.Start) / 1000m);
        json.WriteNumber("endTime", CueTime.Milliseconds(cue.End) / 1000m);
        json.WriteString("body", cue.Utf8.Span);
        json.WriteEndObject();
    }
}
