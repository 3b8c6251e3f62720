using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures sound files by their headers: MP3, M4A and MP4, Ogg Opus and Vorbis, WAV.</summary>
public static class AudioReader
{
    private const string Advice = "Export the recording again as MP3.";

    /// <summary>
    /// Reads size, media type and duration of a recording in blocks of 16 KB, most often two or three of them;
    /// only an MP3 of variable bit rate without a count is read whole.
    /// </summary>
    /// <param name="stream">The file; it must be able to seek, and is left open.</param>
    /// <param name="fileName">Its name, for its extension and for messages.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MediaReading<AudioInfo> Read(Stream stream, string fileName)
    {
        var source = new ByteSource(stream);
        if (source.Length == 0)
        {
            return MediaReading<AudioInfo>.Bad(
                AudioEmpty, $"'{fileName}' is empty (0 bytes). Copy or export the recording again.");
        }

        var kind = ContentSniffer.Identify(source);
        var extension = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        return kind.Group switch
        {
            ContentGroup.Sound when !Extensions(kind).Contains(extension) => Mislabelled(source, fileName, kind),
            ContentGroup.Sound => ReadKind(source, fileName, kind, extension),
            ContentGroup.OtherSound => MediaReading<AudioInfo>.Bad(
                AudioUnsupported, $"'{fileName}' is {kind.Name}, which many podcast apps do not play. {Advice}"),
            _ => MediaReading<AudioInfo>.Bad(
                AudioNotSound, $"'{fileName}' is not a sound file: it looks like {kind.Name}. Put the recording itself here."),
        };
    }

    private static MediaReading<AudioInfo> ReadKind(ByteSource source, string name, ContentKind kind, string extension) =>
        kind.Extension switch
        {
            "mp3" => Mp3Reader.Read(source, name),
            "wav" => WavReader.Read(source, name),
            "ogg" => OggReader.Read(source, name),
            _ => Mp4Reader.Read(source, name, extension == "mp4" ? "video/mp4" : "audio/x-m4a"),
        };

    private static string[] Extensions(ContentKind kind) => kind.Extension switch
    {
        "ogg" => ["ogg", "oga", "opus"],
        "m4a" => ["m4a", "m4b", "mp4"],
        "wav" => ["wav", "wave"],
        _ => [kind.Extension],
    };

    private static MediaReading<AudioInfo> Mislabelled(ByteSource source, string name, ContentKind kind)
    {
        var right = kind.Extension == "m4a" && Mp4Reader.HasVideo(source) ? "mp4" : kind.Extension;
        var found = Path.GetExtension(name) is { Length: > 1 } wrong ? $"its name ends in '{wrong}'" : "its name has no ending";
        return MediaReading<AudioInfo>.Bad(
            AudioMislabelled,
            $"'{name}' is {kind.Name}, but {found}. Rename it to '{Path.GetFileNameWithoutExtension(name)}.{right}'.");
    }
}
