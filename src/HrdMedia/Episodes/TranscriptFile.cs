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
    public static Transcript? Read(SourceFile file, TimeSpan recording, EngineContext context)
    {
        if (SourceText.Read(file, context, MaxBytes) is not { } text)
        {
            return null;
        }

        var (path, bag) = (file.Path, context.Diagnostics);
        return Path.GetExtension(file.Name) switch
        {
            ".srt" => SubRipReader.Read(text, path, bag),
            ".json" => JsonTranscriptReader.Read(text, path, recording, bag),
            ".html" => HtmlTranscriptReader.Read(text, path, recording, bag),
            ".txt" => PlainTextReader.Read(text, path, recording, bag),
            _ => WebVttReader.Read(text, path, bag),
        };
    }
}
