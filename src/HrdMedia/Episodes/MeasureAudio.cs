using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Syndication;
using static System.FormattableString;

namespace HrdMedia.Episodes;

/// <summary>Measures each episode's recordings: type, length, and the size of what will be published.</summary>
public sealed class MeasureAudio : DocumentModule<Episode, Episode>
{
    /// <inheritdoc/>
    public override Document<Episode> Run(Document<Episode> document, EngineContext context)
    {
        var episode = document.Value;
        var alternates = episode.ForApps.Alternates;
        return document with { Value = episode with
        {
            Audio = Measure(episode.Audio, document.Source, false, context),
            ForApps = alternates.Count == 0 ? episode.ForApps : episode.ForApps with
            {
                Alternates = [.. alternates.Select(a => a with { Audio = Measure(a.Audio, document.Source, true, context) })],
            },
        } };
    }

    private static AudioSource Measure(AudioSource audio, string source, bool withDigest, EngineContext context)
    {
        var name = audio.File;
        if (name.Value.Length == 0 || SourceFiles.Beside(source, name, "the recording", context) is not { } file)
        {
            return audio;
        }

        using var stream = context.Sources.Open(file);
        var reading = AudioReader.Read(stream, file.Name);
        if (!reading.IsGood)
        {
            context.Diagnostics.Error(reading.Problem.Code, name.Place, reading.Problem.Message);
            return audio;
        }

        // Only the address of another version needs it: to hash all recordings takes long.
        var digest = !withDigest ? ""
            : Convert.ToHexStringLower(SubresourceIntegrity.Hash(w => AudioCleaner.Write(stream, reading.Info, w)));
        var (info, bytes) = (reading.Info, AudioCleaner.TaggedLength(stream, reading.Info));
        context.Note(Fingerprint.Of(Invariant($"{bytes} {info.MediaType} {info.Duration.Ticks} {digest}")));
        return audio with
        {
            Bytes = bytes,
            MediaType = info.MediaType,
            Duration = info.Duration,
            Measured = new AudioFile(file, info) { Silence = SilenceReader.Read(stream, info), SoundDigest = digest },
        };
    }
}
