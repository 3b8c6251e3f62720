namespace HrdMedia.Media;

/// <summary>The kinds of sound file that every podcast app plays.</summary>
public enum AudioKind
{
    /// <summary>MPEG-1 or MPEG-2 Layer III frames (ISO/IEC 11172-3, 13818-3).</summary>
    Mp3,

    /// <summary>MP4 or M4A boxes (ISO/IEC 14496-12).</summary>
    Mp4,

    /// <summary>Opus in Ogg (RFC 7845).</summary>
    OggOpus,

    /// <summary>Vorbis in Ogg (Vorbis I specification, appendix A).</summary>
    OggVorbis,

    /// <summary>Uncompressed samples in RIFF chunks (Microsoft RIFF WAVE; EBU Tech 3306 for RF64).</summary>
    Wav,
}
