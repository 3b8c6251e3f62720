using static HrdMedia.Media.MediaDiagnostics;

namespace HrdMedia.Media;

/// <summary>Measures MP4 and M4A files (ISO/IEC 14496-12), with their index at the start, at the end or in fragments.</summary>
internal static class Mp4Reader
{
    // Ten years: more is a broken header, and close to what TimeSpan cannot hold.
    private const double MaxSeconds = 10 * 365 * 86_400d;

    public static MediaReading<AudioInfo> Read(ByteSource source, string name, string mediaType)
    {
        var top = Mp4Box.ReadAll(source, 0, source.Length, out var whole);
        var movie = top.Find(b => b.Type == "moov");
        if (!whole)
        {
            return Truncated(name, $"a part that starts at byte {(top.Count > 0 ? top[^1].Start : 0)} reaches past its end");
        }

        if (movie.Type is null)
        {
            return Truncated(name, "its index ('moov'), which is written last, is missing");
        }

        var tracks = movie.Children(source).Where(b => b.Type == "trak").Select(b => Mp4Track.Read(source, b)).ToList();
        if (tracks.Exists(t => t?.Handler == "meta"))
        {
            return MediaReading<AudioInfo>.Bad(
                AudioHiddenTrack,
                $"'{name}' has a track of hidden data, such as the places a phone was at. Export the sound alone.");
        }

        return tracks.Find(t => t?.Handler == "soun") is { } sound
            ? Measure(source, name, mediaType, top, movie, sound)
            : MediaReading<AudioInfo>.Bad(
                AudioNoTrack, $"'{name}' has no audio track. Export it again with its sound.");
    }

    /// <summary>Whether a track shows moving pictures, which makes <c>.mp4</c> the fitting name.</summary>
    public static bool HasVideo(ByteSource source) =>
        Mp4Box.ReadAll(source, 0, source.Length, out _).Find(b => b.Type == "moov") is { Type: not null } movie
        && movie.Children(source).Exists(b => b.Type == "trak" && Mp4Track.Read(source, b)?.Handler == "vide");

    private static MediaReading<AudioInfo> Measure(
        ByteSource source, string name, string mediaType, List<Mp4Box> top, Mp4Box movie, Mp4Track sound)
    {
        if (!top.Exists(b => b.Type is "mdat" or "moof" && b.End > b.Body))
        {
            return NoFrames(name);
        }

        // A live recording writes its header before it knows its length, which then stands in the fragments.
        double[] claims =
        [
            movie.Find(source, "mvex", "mehd") is { } header ? ExtendedSeconds(source, movie, header) : 0,
            Mp4Fragments.Seconds(source, top, movie, sound),
            movie.Find(source, "mvhd") is { } main ? Mp4Track.Duration(source, main) : 0,
            sound.Seconds,
        ];
        var seconds = Array.Find(claims, c => c > 0);
        return seconds is > 0 and < MaxSeconds
            ? MediaReading<AudioInfo>.Good(new(
                AudioKind.Mp4, mediaType, source.Length, TimeSpan.FromSeconds(seconds), [new(0, source.Length)]))
            : NoFrames(name);
    }

    private static double ExtendedSeconds(ByteSource source, Mp4Box movie, Mp4Box header)
    {
        double units = source[header.Body] == 1 ? source.Big64(header.Body + 4) : source.Big32(header.Body + 4);
        var scale = movie.Find(source, "mvhd") is { } main
            ? source.Big32(main.Body + (source[main.Body] == 1 ? 20 : 12))
            : 0;
        return scale == 0 ? 0 : units / scale;
    }

    private static MediaReading<AudioInfo> NoFrames(string name) => MediaReading<AudioInfo>.Bad(
        AudioNoFrames, $"'{name}' has an audio track but no sound in it. Export the recording again.");

    private static MediaReading<AudioInfo> Truncated(string name, string how) => MediaReading<AudioInfo>.Bad(
        AudioTruncated, $"'{name}' is cut off: {how}. Copy the file again, or export the recording again.");
}
