using HrdMedia.Pipelines;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>Reads transcript files, in the form that their ending names.</summary>
public static class TranscriptFile
{
    // Ten hours of speech are less than this.
    private const int MaxBytes = 8 << 20;

    /// <summary>Whether a name ends as transcripts do, with a part before it for the language.</summary>
    public static bool IsName(string name) =>
        name.Split('.') is [_, .., { Length: > 0 }, "vtt" or "srt" or "json" or "html" or "txt"];

    /// <summary>The transcript, or null when the file cannot be used; why not is in the diagnostics.</summary>
    /// <param name="file">The file.</param>
    /// <param name="recording">How long the recording is.</param>
    /// <param name="context">The run.</param>
    public static Transcript? Read(SourceFile file, TimeSpan recording, EngineContext context) =>
        SourceText.Read(file, context, MaxBytes, text => Read(text, file, recording, context.Diagnostics));

    private static Transcript Read(ReadOnlyMemory<char> text, SourceFile file, TimeSpan recording, DiagnosticBag bag) =>
        Path.GetExtension(file.Name) switch
        {
            ".srt" => SubRipReader.Read(text.ToString(), file.Path, bag),
            ".json" => JsonTranscriptReader.Read(text.ToString(), file.Path, recording, bag),
            ".html" => HtmlTranscriptReader.Read(text.ToString(), file.Path, recording, bag),
            ".txt" => PlainTextReader.Read(text.ToString(), file.Path, recording, bag),
            _ => WebVttReader.Read(text, file.Path, bag),
        };
}
