using HrdMedia.Media;
using HrdMedia.Pipelines;

namespace HrdMedia.Episodes;

/// <summary>Measures each episode's recording: type, length, and the size of what will be published.</summary>
public sealed class MeasureAudio : DocumentModule<Episode, Episode>
{
    /// <inheritdoc/>
    public override Document<Episode> Run(Document<Episode> document, EngineContext context)
    {
        var episode = document.Value;
        var name = episode.Audio.File;
        if (name.Value.Length == 0 || SourceFiles.Beside(document.Source, name, "the recording", context) is not { } file)
        {
            return document;
        }

        using var stream = context.Sources.Open(file);
        var reading = AudioReader.Read(stream, file.Name);
        if (!reading.IsGood)
        {
            context.Diagnostics.Error(reading.Problem.Code, name.Place, reading.Problem.Message);
            return document;
        }

        var audio = episode.Audio with
        {
            Bytes = AudioCleaner.CleanLength(stream, reading.Info),
            MediaType = reading.Info.MediaType,
            Duration = reading.Info.Duration,
            Measured = new AudioFile(file, reading.Info),
        };
        return document with { Value = episode with { Audio = audio } };
    }
}
