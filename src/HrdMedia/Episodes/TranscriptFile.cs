using HrdMedia.Pipelines;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>Reads transcript files, WebVTT or SubRip by their ending.</summary>
public static class TranscriptFile
{
    // Ten hours of speech are less than this.
    private const int MaxBytes = 8 << 20;

    /// <summary>The transcript, or null when the file cannot be used; why not is in the diagnostics.</summary>
    public static Transcript? Read(SourceFile file, EngineContext context)
    {
        if (SourceText.Read(file, context, MaxBytes) is not { } text)
        {
            return null;
        }

        return file.Name.EndsWith(".srt", StringComparison.Ordinal)
            ? SubRipReader.Read(text, file.Path, context.Diagnostics)
            : WebVttReader.Read(text, file.Path, context.Diagnostics);
    }
}
