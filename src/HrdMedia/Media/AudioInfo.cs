namespace HrdMedia.Media;

/// <summary>What the headers of a recording say.</summary>
/// <param name="Kind">How the sound is packed.</param>
/// <param name="MediaType">The type for an enclosure (RFC 2046; Apple's list), for example <c>audio/mpeg</c>.</param>
/// <param name="Size">Bytes of the file as it is, with its metadata.</param>
/// <param name="Duration">How long it plays; within 0.1 s of what ffprobe says.</param>
/// <param name="Sound">The ranges that hold sound, ascending: the file without tags before, between and after them.</param>
public sealed record AudioInfo(
    AudioKind Kind, string MediaType, long Size, TimeSpan Duration, IReadOnlyList<ByteRange> Sound);
