namespace HrdMedia.Media;

/// <summary>The four header bytes of a Layer III frame (ISO/IEC 11172-3, 2.4.1.3; 13818-3, 2.4.2.3).</summary>
internal readonly record struct Mp3Frame(bool IsMpeg1, int BitRate, int SampleRate, bool IsMono, int Length)
{
    /// <summary>The longest frame there is: 320 kbit/s at 32 kHz with padding.</summary>
    public const int MaxLength = 1441;

    private static ReadOnlySpan<int> Rates1 => [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

    private static ReadOnlySpan<int> Rates2 => [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

    private static ReadOnlySpan<int> SampleRates => [44100, 48000, 32000];

    public int Samples => IsMpeg1 ? 1152 : 576;

    /// <summary>Bytes between the header and the place where a first frame holds a Xing header.</summary>
    public int SideInfo => IsMpeg1 ? (IsMono ? 17 : 32) : (IsMono ? 9 : 17);

    public int ShortestLength => (IsMpeg1 ? 144 * 32000 : 72 * 8000) / SampleRate;

    public static bool TryRead(ByteSource source, long offset, out Mp3Frame frame) =>
        TryParse(source.Big32(offset), out frame);

    /// <summary>Whether both can stand in one stream: only bit rate, padding and channel mode may change.</summary>
    public bool Fits(Mp3Frame other) => IsMpeg1 == other.IsMpeg1 && SampleRate == other.SampleRate;

    /// <summary>Whether the header is one of Layer I or II, which few players know.</summary>
    public static bool IsOtherLayer(uint header) =>
        (header & 0xFFE00000) == 0xFFE00000 && ((header >> 17) & 3) is 2 or 3 && ((header >> 19) & 3) != 1
        && ((header >> 12) & 15) is > 0 and < 15 && ((header >> 10) & 3) != 3;

    private static bool TryParse(uint header, out Mp3Frame frame)
    {
        frame = default;
        var version = (header >> 19) & 3;
        var rate = (int)(header >> 12) & 15;
        var sampling = (int)(header >> 10) & 3;
        var isLayer3 = (header & 0xFFE60000) == 0xFFE20000;

        // Rate 0 is "free format", which LAME can write and hardly any player can read.
        if (!isLayer3 || version == 1 || rate is 0 or 15 || sampling == 3 || (header & 3) == 2)
        {
            return false;
        }

        var isMpeg1 = version == 3;
        var sampleRate = SampleRates[sampling] >> (version switch { 3 => 0, 2 => 1, _ => 2 });
        var bitRate = (isMpeg1 ? Rates1 : Rates2)[rate] * 1000;
        var padding = (int)(header >> 9) & 1;
        var length = ((isMpeg1 ? 144 : 72) * bitRate / sampleRate) + padding;
        frame = new(isMpeg1, bitRate, sampleRate, ((header >> 6) & 3) == 3, length);
        return true;
    }
}
