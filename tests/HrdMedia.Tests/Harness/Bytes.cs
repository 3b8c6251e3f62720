using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace HrdMedia.Tests.Harness;

/// <summary>Files that cannot be stored as text, made byte by byte; a case names the recipe.</summary>
public static class Bytes
{
    private static readonly Dictionary<string, Func<byte[]>> Recipes = new(StringComparer.Ordinal)
    {
        ["silence"] = () => [.. Enumerable.Range(0, 800).SelectMany(_ => Frame())],
        ["long-silence"] = () => [.. Enumerable.Range(0, 400).SelectMany(_ => Frame()), .. Enumerable.Range(0, 2000)
            .SelectMany(_ => Frame(bits: 4)), .. Enumerable.Range(0, 600).SelectMany(_ => Frame())],
        ["empty"] = () => [],
        ["tag-only"] = () => Latin("ID3\u0003\0\0\0\0\0\u0004\0\0\0\0"),
        ["flac"] = () => Latin("fLaC\0\0\0\u0022"),
        ["wav"] = () => Wav(announced: 4000, given: 4000),
        ["wav-cut"] = () => Wav(announced: 4000, given: 1000),
        ["wav-without-format"] = () => Latin("RIFF\u0004\0\0\0WAVE"),
        ["m4a-without-track"] = () => [.. Box("ftyp", Latin("M4A \0\0\0\0")), .. Box("moov", [])],
        ["m4a-hidden-track"] = () => [.. Box("ftyp", Latin("M4A \0\0\0\0")), .. Box("moov", Box("trak", HiddenTrack()))],
        ["square-png"] = () => Png(1400, 1400, color: 0),
        ["other-square-png"] = () => Png(1401, 1401, color: 0),
        ["wide-png"] = () => Png(1600, 900, color: 0),
        ["transparent-png"] = () => Png(1400, 1400, color: 4),
        ["no-width-png"] = () => Png(0, 1400, color: 0),
        ["huge-png"] = () => [.. Png(1, 1, color: 0)[..16], .. Big(60_000), .. Big(60_000), .. Png(1, 1, color: 0)[24..]],
        ["unreadable-png"] = () => Overwritten(Png(1400, 1400, color: 0), at: 45, count: 200),
        ["png-cut"] = () => Png(1400, 1400, color: 0)[..60],
        ["gif"] = () => Latin("GIF89a\u0078\u0005\u0078\u0005\0\0\0"),
        ["turned-png"] = TurnedPng,
        ["told-jpg"] = ToldJpeg,
        ["pdf"] = () => Latin("%PDF-1.7"),
        ["latin1"] = () => Latin("title: Señora\n"),
        ["utf16"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("title: Water\n")],
        ["bom"] = () => [0xEF, 0xBB, 0xBF, .. "title: Water\n"u8],
        ["crlf"] = () => Latin("title: Water\r\nsummary: x\r\n"),
        ["two-mebibytes"] = () => [.. "notes: "u8, .. Enumerable.Repeat((byte)'a', 2 << 20)],
        ["control"] = () => Latin("title: Water\u0007\n"),
    };

    private static readonly Dictionary<string, byte[]> Made = new(StringComparer.Ordinal);

    public static byte[] Of(string recipe)
    {
        lock (Made)
        {
            return Made.TryGetValue(recipe, out var bytes) ? bytes : Made[recipe] = Recipes[recipe]();
        }
    }

    private static byte[] Overwritten(byte[] bytes, int at, int count)
    {
        bytes.AsSpan(at, count).Fill(0xAA);
        return bytes;
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    // MPEG-1 Layer III, 32 kbit/s, 44.1 kHz, mono: 104 bytes for 26 ms of silence, or of something when it has bits.
    private static byte[] Frame(byte bits = 0) => [0xFF, 0xFB, 0x10, 0xC4, 0, 0, 0, bits, .. new byte[96]];

    private static byte[] Wav(int announced, int given)
    {
        byte[] format = [1, 0, 1, 0, 0xE8, 3, 0, 0, 0xE8, 3, 0, 0, 1, 0, 8, 0];
        return [.. "RIFF"u8, .. Little(36 + announced), .. "WAVEfmt "u8, .. Little(16), .. format, .. "data"u8,
            .. Little(announced), .. new byte[given]];
    }

    private static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Box(string type, byte[] body) => [.. Big((uint)body.Length + 8), .. Latin(type), .. body];

    private static byte[] HiddenTrack() =>
        [.. Box("tkhd", new byte[84]),
            .. Box("mdia", [.. Box("mdhd", new byte[24]), .. Box("hdlr", [.. new byte[8], .. "meta"u8, .. new byte[12]])])];

    private static byte[] Png(uint width, uint height, byte color)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[height * (1 + (width * (color == 4 ? 2u : 1u)))]);
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, color, 0, 0, 0]),
            .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        byte[] content = [.. Latin(type), .. body];
        return [.. Big((uint)body.Length), .. content, .. Big(Crc(content))];
    }

    public static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static byte[] TurnedPng()
    {
        var plain = Png(1400, 1400, color: 0);
        return [.. plain[..33], .. Chunk("eXIf", [.. Latin("MM\0*"), 0, 0, 0, 8, .. Field(0x0112, 3, 6 << 16)]), .. plain[33..]];
    }

    // A place (27 degrees south), the number of a camera, a name, a preview, and something behind the end.
    private static byte[] ToldJpeg()
    {
        byte[] exif = [.. Latin("Exif\0\0MM\0*"), 0, 0, 0, 8, 0, 3, .. Field(0x013B, 2, 0x41000000)[2..14],
            .. Field(0x8769, 4, 50)[2..14], .. Field(0x8825, 4, 68)[2..14], 0, 0, 0, 0,
            .. Field(0xA431, 2, 0x37000000), .. Field(1, 2, 0x53000000)];
        return
        [
            0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif,
            0xFF, 0xC0, 0, 11, 8, 5, 0x78, 5, 0x78, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0, 0xFF, 0xD9, 1,
        ];
    }

    // A directory with one field: its tag, type, a count of 1 and its value.
    private static byte[] Field(uint tag, uint type, uint value) =>
        [0, 1, .. Big((tag << 16) | type), .. Big(1), .. Big(value), 0, 0, 0, 0];
}
