using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Transcripts;
using HrdMedia.Yaml;

namespace HrdMedia.Episodes;

/// <summary>Finds each episode's transcripts and reads them once, to report what is wrong with them; their words are not
/// kept.</summary>
/// <param name="known">What an earlier run read in them, or null.</param>
public sealed class ParseTranscripts(KnownTranscripts? known = null) : DocumentModule<Episode, Episode>
{
    /// <inheritdoc/>
    public override Document<Episode> Run(Document<Episode> document, EngineContext context)
    {
        var episode = document.Value;
        if (episode.Transcripts.Count == 0)
        {
            return document;
        }

        OneForEachLanguage(episode, context.Diagnostics);
        var found = episode.Transcripts.Select(t => Find(t, document, context)).ToArray();
        return document with { Value = episode with { Transcripts = found } };
    }

    private TranscriptSource Find(TranscriptSource transcript, Document<Episode> document, EngineContext context)
    {
        if (SourceFiles.Beside(document.Source, transcript.File, "the transcript", context) is not { } file)
        {
            return transcript;
        }

        Fingerprint content = default;
        var read = TranscriptFile.Read(file, document.Value.Audio.Duration, context,
            cues => Checked(transcript, file, cues, document.Value, context),
            holds => known?.Find(file, document.Value, content = holds)?.On(transcript, file));
        if (read is not null)
        {
            known?.Add(file, document, content, read);
        }

        return read ?? transcript with { Source = file };
    }

    private static TranscriptSource Checked(
        TranscriptSource transcript, SourceFile file, Transcript cues, Episode episode, EngineContext context)
    {
        // What other programs announce is rounded, and not this recording's measure.
        var recording = episode.Audio.Duration;
        if (recording > TimeSpan.Zero && !episode.IsKept)
        {
            TranscriptChecks.EndsWithin(cues, recording, file.Path, context.Diagnostics);
        }

        TranscriptChecks.IsIn(transcript.Language, cues, transcript.File.Place, context.Diagnostics);
        return transcript with
        {
            Source = file,
            Recording = recording,
            IsTimed = cues.IsTimed,
            Heard = cues.IsTimed && cues.Cues is [var first, .., var last] ? (first.Start, last.End) : default,
            Speakers = Speakers(cues, file),
        };
    }

    // Each once, where it is named first; many speak in more than one episode.
    private static Located<string>[] Speakers(Transcript transcript, SourceFile file)
    {
        var speakers = new List<Located<string>>();
        string? last = null;
        foreach (ref readonly var cue in transcript.Cues.AsSpan())
        {
            if (cue.Speaker is { } speaker && !ReferenceEquals(speaker, last) && !speakers.Exists(s => s.Value == speaker))
            {
                speakers.Add(new(string.Intern(speaker), new Place(file.Path, cue.Line)));
            }

            last = cue.Speaker;
        }

        return [.. speakers];
    }

    private static void OneForEachLanguage(Episode episode, DiagnosticBag diagnostics)
    {
        foreach (var same in episode.Transcripts.GroupBy(t => t.Language.ToLowerInvariant()))
        {
            foreach (var second in same.Skip(1))
            {
                diagnostics.Error(FieldCodes.Conflict, second.File.Place,
                    $"'{second.File.Value}' is a second transcript in '{second.Language}'; all forms are made of " +
                    $"'{same.First().File.Value}'. Remove one of the two, the one without times if they differ in that.");
            }
        }
    }
}
