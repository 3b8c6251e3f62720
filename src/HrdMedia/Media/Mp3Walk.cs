namespace HrdMedia.Media;

/// <summary>What following all frames of an MP3 file found.</summary>
internal sealed record Mp3Walk(IReadOnlyList<ByteRange> Ranges, double Seconds);
