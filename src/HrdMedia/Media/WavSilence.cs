using System.Buffers.Binary;

namespace HrdMedia.Media;

/// <summary>Silence in WAV files: samples below a four-thousandth of the loudest that there can be (-72 dB).</summary>
internal static class WavSilence
{
    private const int Quiet = 8;
    private const int Float = 3;

    public static Silence Read(ByteSource source)
    {
        if (WavChunks.Read(source) is not { Format: { } format, Data: { } data })
        {
            return default;
        }

        var (tag, rate) = (source.Little16(format.Start), source.Little32(format.Start + 4));
        var (block, bits) = (source.Little16(format.Start + 12), source.Little16(format.Start + 14));
        var bytes = bits / 8;
        if (rate == 0 || block == 0 || bytes is < 1 or > 4 || block % bytes != 0 || tag == Float && bytes != 4)
        {
            return default;
        }

        var count = Math.Min(data.End, source.Length) - data.Start;
        count = Math.Min(count / block, (long)(SilenceReader.Most.TotalSeconds * rate));
        bool IsQuiet(long at) => Enumerable.Range(0, block / bytes)
            .All(channel => IsQuietSample(source, at + (channel * bytes), bytes, tag == Float));
        long start = 0, end = 0;
        for (; start < count && IsQuiet(data.Start + (start * block)); start++)
        {
        }

        var last = Math.Min(data.End, source.Length) - block;
        for (; end < count && IsQuiet(last - (end * block)); end++)
        {
        }

        return new Silence(TimeSpan.FromSeconds(start / (double)rate), TimeSpan.FromSeconds(end / (double)rate));
    }

    // The two highest bytes of a whole number say enough; of eight bits, 128 is the middle.
    private static bool IsQuietSample(ByteSource source, long at, int bytes, bool isFloat) => bytes == 1
        ? source[at] is 127 or 128 or 129
        : isFloat ? Math.Abs(BitConverter.UInt32BitsToSingle(source.Little32(at))) <= Quiet / 32768f
        : BinaryPrimitives.ReverseEndianness(source.Big16(at + bytes - 2)) is <= Quiet or >= ushort.MaxValue - Quiet;
}
