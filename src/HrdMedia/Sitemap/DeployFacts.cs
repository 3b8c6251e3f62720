using HrdMedia.Episodes;

namespace HrdMedia.Sitemap;

/// <summary>What a host is told of an episode, as one text: of ten thousand episodes there are a handful of kinds, and what
/// <see cref="DeployFiles"/> and <see cref="SecurityHeaders"/> say of one of a kind they say of all.</summary>
internal static class DeployFacts
{
    /// <summary>The text.</summary>
    public static IEnumerable<string> Of(Episode episode) =>
    [
        string.Join('\n', [episode.ShowId, episode.Documents.Count > 0 ? "documents" : "", .. episode.Transcripts.Select(Of),
            .. episode.Recordings.Select(Of)]),
    ];

    private static string Of(TranscriptSource transcript) => $"{transcript.Language} {transcript.IsTimed}";

    private static string Of(AudioSource audio) =>
        $"{audio.MediaType} {Path.GetExtension(audio.File.Value)} {audio.File.Value.Length > 0} {Host(audio.Url)}";

    // As far as the address says who is asked (RFC 3986, section 3.2): that decides what is read of it as such.
    private static ReadOnlySpan<char> Host(ReadOnlySpan<char> url)
    {
        var from = url.IndexOf("://") is >= 0 and var at ? at + "://".Length : url.Length;
        var length = url[from..].IndexOfAny('/', '?', '#') is >= 0 and var end ? end : url.Length - from;
        return url[..(from + length)];
    }
}
