using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>Reads transcripts that have been checked before, and keeps the last few: each is published in many forms, written one
/// after another. Safe to ask from several threads.</summary>
public sealed class RecentTranscripts
{
    private readonly Recent<TranscriptSource, Transcript> transcripts;

    /// <summary>Reads of a tree.</summary>
    /// <param name="sources">The files.</param>
    public RecentTranscripts(ISourceTree sources) => transcripts = new(source => TranscriptFile.Read(
        source.Source!, source.Recording, new EngineContext(sources, new DiagnosticBag(), workers: 1)) ??
        throw new IOException($"{source.Source!.Path} has changed during the build."));

    /// <summary>What a transcript says.</summary>
    /// <exception cref="IOException">Its file has changed since it was checked.</exception>
    public Transcript Read(TranscriptSource source) => transcripts.Of(source);
}
