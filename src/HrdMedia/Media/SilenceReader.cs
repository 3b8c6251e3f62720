namespace HrdMedia.Media;

/// <summary>Tells silence at the ends of MP3 and WAV files without decoding them: most often of the first and the last
/// block.</summary>
public static class SilenceReader
{
    /// <summary>How much silence is looked for at most.</summary>
    public static TimeSpan Most { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The silence of a recording.</summary>
    /// <param name="stream">The file; it is left open.</param>
    /// <param name="info">What was measured of it.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Silence Read(Stream stream, AudioInfo info)
    {
        var source = new ByteSource(stream);
        return info switch
        {
            { Sound: [] } => default,
            { Kind: AudioKind.Mp3 } => Mp3Silence.Read(source, info.Sound[0], info.Sound[^1]),
            { Kind: AudioKind.Wav } => WavSilence.Read(source),
            _ => default,
        };
    }
}
