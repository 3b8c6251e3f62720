using System.Buffers;
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
        SourceText.Read(file, context, MaxBytes, text => Read(text, file, recording, context.Diagnostics),
            IsWebVtt(file) ? bytes => Plain(bytes.ToArray(), new Cue[PlainWebVtt.Most(bytes)]) : null);

    /// <summary>What is made of a transcript, or null when the file cannot be used; why not is in the diagnostics.</summary>
    /// <param name="file">The file.</param>
    /// <param name="recording">How long the recording is.</param>
    /// <param name="context">The run.</param>
    /// <param name="make">Makes it; the transcript is gone when it returns, so that it need not be kept.</param>
    /// <param name="known">What is known already of a file that holds what this stands for, or null.</param>
    public static T? Read<T>(SourceFile file, TimeSpan recording, EngineContext context, Func<Transcript, T> make,
        Func<Fingerprint, T?> known)
        where T : class =>
        SourceText.Read(file, context, MaxBytes, text => make(Read(text, file, recording, context.Diagnostics)),
            IsWebVtt(file) ? bytes => Borrowed(bytes, make) : null, known);

    private static bool IsWebVtt(SourceFile file) => file.Name.EndsWith(".vtt", StringComparison.Ordinal);

    private static Transcript? Plain(ArraySegment<byte> bytes, Cue[] cues) =>
        PlainWebVtt.Read(bytes, cues) is > 0 and var count ? new(new ArraySegment<Cue>(cues, 0, count)) : null;

    private static T? Borrowed<T>(ArraySegment<byte> bytes, Func<Transcript, T> make)
        where T : class
    {
        var cues = ArrayPool<Cue>.Shared.Rent(PlainWebVtt.Most(bytes));
        try
        {
            return Plain(bytes, cues) is { } transcript ? make(transcript) : null;
        }
        finally
        {
            ArrayPool<Cue>.Shared.Return(cues, clearArray: true);
        }
    }

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
