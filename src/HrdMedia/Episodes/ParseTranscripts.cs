using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>Finds each episode's transcripts and reads them once, to report what is wrong with them; their words are not
/// kept.</summary>
public sealed class ParseTranscripts : DocumentModule<Episode, Episode>
{
    /// <inheritdoc/>
    public override Document<Episode> Run(Document<Episode> document, EngineContext context)
    {
        var episode = document.Value;
        if (episode.Transcripts.Count == 0)
        {
            return document;
        }

        var found = episode.Transcripts.Select(t => Find(t, document.Source, episode, context)).ToArray();
        return document with { Value = episode with { Transcripts = found } };
    }

    private static TranscriptSource Find(TranscriptSource transcript, string source, Episode episode, EngineContext context)
    {
        if (SourceFiles.Beside(source, transcript.File, "the transcript", context) is not { } file)
        {
            return transcript;
        }

        if (TranscriptFile.Read(file, context) is { } cues && episode.Audio.Duration > TimeSpan.Zero)
        {
            TranscriptChecks.EndsWithin(cues, episode.Audio.Duration, file.Path, context.Diagnostics);
        }

        return transcript with { Source = file };
    }
}
