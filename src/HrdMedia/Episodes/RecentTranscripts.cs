using HrdMedia.Pipelines;
using HrdMedia.Transcripts;

namespace HrdMedia.Episodes;

/// <summary>Reads transcripts that have been checked before, and keeps the last few: each is published in five forms, written one
/// after another. Safe to ask from several threads.</summary>
/// <param name="sources">The files.</param>
public sealed class RecentTranscripts(ISourceTree sources)
{
    // A few for each of many workers, and little memory.
    private const int Kept = 32;

    private readonly Queue<(TranscriptSource Source, Transcript Transcript)> recent = new();

    /// <summary>What a transcript says.</summary>
    /// <exception cref="IOException">Its file has changed since it was checked.</exception>
    public Transcript Read(TranscriptSource source)
    {
        lock (recent)
        {
            foreach (var (known, transcript) in recent)
            {
                if (ReferenceEquals(known, source))
                {
                    return transcript;
                }
            }
        }

        var read = TranscriptFile.Read(source.Source!, source.Recording,
            new EngineContext(sources, new DiagnosticBag(), workers: 1)) ??
            throw new IOException($"{source.Source!.Path} has changed during the build.");
        lock (recent)
        {
            recent.Enqueue((source, read));
            if (recent.Count > Kept)
            {
                recent.Dequeue();
            }
        }

        return read;
    }
}
