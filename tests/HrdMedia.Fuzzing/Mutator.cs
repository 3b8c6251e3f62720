using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HrdMedia.Fuzzing;

/// <summary>Damages a file as accidents and attackers do; the same for the same <see cref="Random"/>.</summary>
internal sealed class Mutator(Corpus corpus)
{
    // Larger ones are refused by their length before anything is read; their content would be mutated for nothing.
    private const int MaxBytes = 200 << 10;

    private static readonly ulong[] Limits =
    [
        0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF,
        0x100000000, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0xFFFFFFFFFFFFFFFF,
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "00", "60", "255", "256", "2147483647", "2147483648", "-2147483648", "4294967296", "9223372036854775807",
        "9223372036854775808", "99999999999999999999999999999", "79228162514264337593543950336", "1e308", "1e999", "0.0000001",
        "",
    ];

    private static readonly byte[][] BrokenUtf8 =
        [[0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xEF, 0xBB, 0xBF],
        [0xEF, 0xBF, 0xBE]];

    // An opening and a closing sign each.
    private static readonly (string Open, string Close)[] Nests =
    [
        ("[", "]"), ("{a: ", "}"), ("{\"a\":", "}"), ("- ", ""), ("> ", ""), ("1. ", ""), ("? ", ""), ("(", ")"), ("<b>", "</b>"),
        ("<i>", ""), ("**", "**"), ("*a ", ""), ("`", ""), ("![", "](x)"), ("[a](", ")"), ("&lt;blockquote&gt;", ""),
        ("&lt;ul&gt;&lt;li&gt;", ""),
        ("&lt;b&gt;", "&lt;/b&gt;"), ("<item>", "</item>"), ("\\", ""), ("~", "~"), ("|", "|"), ("<v a>", ""), ("--> ", ""),
        ("\"", ""), ("a|", ""),
    ];

    private readonly byte[][][] words = [.. Enum.GetValues<InputKind>().Select(Dictionaries.Of)];

    /// <summary>The file with one to six kinds of damage, most often one: what is damaged a lot is refused at its first
    /// line.</summary>
    public byte[] Damage(Seed seed, Random random)
    {
        var bytes = new List<byte>(seed.Bytes);
        for (var left = 1 + (int)(6 * Math.Pow(random.NextDouble(), 3)); left > 0; left--)
        {
            Damage(bytes, seed.Kind, random);
            if (bytes.Count > MaxBytes)
            {
                bytes.RemoveRange(MaxBytes, bytes.Count - MaxBytes);
            }
        }

        return [.. bytes];
    }

    private void Damage(List<byte> bytes, InputKind kind, Random random)
    {
        var at = Place(bytes, kind, random);
        switch (random.Next(16))
        {
            case 0 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, Length(bytes, at, random)); break;
            case 3: bytes.InsertRange(Place(bytes, kind, random), bytes.GetRange(at, Length(bytes, at, random))); break;
            case 4: Splice(bytes, at, kind, random); break;
            case 5 or 6: PutNumber(bytes, at, kind, random); break;
            case 7: if (random.Next(4) == 0) { bytes.RemoveRange(at, bytes.Count - at); } break;
            case 8: Nest(bytes, at, random); break;
            case 9: bytes.InsertRange(at, BrokenUtf8[random.Next(BrokenUtf8.Length)]); break;
            case 10: Lengthen(bytes, at, random); break;
            case 11: MoveLine(bytes, at, random); break;
            case 12: Repeat(bytes, at, random); break;
            default: PutWord(bytes, at, kind, random); break;
        }
    }

    // Headers stand at the start: half of the damage to recordings and pictures is done there.
    private static int Place(List<byte> bytes, InputKind kind, Random random) =>
        random.Next((InputKinds.IsText(kind) || random.Next(2) == 0 ? bytes.Count : Math.Min(bytes.Count, 256)) + 1);

    private static int Length(List<byte> bytes, int at, Random random) =>
        Math.Min(bytes.Count - at, 1 + (random.Next(8) == 0 ? random.Next(4096) : random.Next(40)));

    private void Splice(List<byte> bytes, int at, InputKind kind, Random random)
    {
        var others = corpus.Of(kind);
        var other = others[random.Next(others.Count)].Bytes;
        var from = random.Next(other.Length + 1);
        if (random.Next(2) == 0)
        {
            bytes.RemoveRange(at, bytes.Count - at);
            bytes.AddRange(other[from..]);
        }
        else
        {
            bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(200))]);
        }
    }

    private static void PutNumber(List<byte> bytes, int at, InputKind kind, Random random)
    {
        if (!InputKinds.IsText(kind))
        {
            PutBinary(bytes, at, random);
            return;
        }

        var start = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (start >= 0)
        {
            var end = bytes.FindIndex(start, b => b is < (byte)'0' or > (byte)'9');
            bytes.RemoveRange(start, (end < 0 ? bytes.Count : end) - start);
            var number = random.Next(3) == 0 ? random.NextInt64().ToString(CultureInfo.InvariantCulture)
                : random.Next(2) == 0 ? random.Next(100).ToString("00", CultureInfo.InvariantCulture)
                : Numbers[random.Next(Numbers.Length)];
            bytes.InsertRange(start, Encoding.ASCII.GetBytes(number));
        }
    }

    private static void PutBinary(List<byte> bytes, int at, Random random)
    {
        var width = 1 << random.Next(4);
        var value = Limits[random.Next(Limits.Length)] + (ulong)(random.Next(3) == 0 ? random.Next(64) : 0);
        var number = new byte[8];
        if (random.Next(2) == 0)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(number, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt64BigEndian(number, value << (64 - (8 * width)));
        }

        for (var i = 0; i < width && at + i < bytes.Count; i++)
        {
            bytes[at + i] = number[i];
        }
    }

    private static void Nest(List<byte> bytes, int at, Random random)
    {
        var (open, close) = Nests[random.Next(Nests.Length)];
        var depth = Often(random, 40, 500, 20_000);
        bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "x" +
            (random.Next(2) == 0 ? string.Concat(Enumerable.Repeat(close, depth)) : "")));
    }

    private static void Lengthen(List<byte> bytes, int at, Random random)
    {
        var sign = random.Next(2) == 0 || at >= bytes.Count ? (byte)"a \n:&<0\t"[random.Next(8)] : bytes[at];
        bytes.InsertRange(at, Enumerable.Repeat(sign, Often(random, 300, 3000, 150_000)));
    }

    private static void Repeat(List<byte> bytes, int at, Random random)
    {
        var piece = bytes.GetRange(at, Length(bytes, at, random)).ToArray();
        var times = piece.Length == 0 ? 0 : Math.Min(Often(random, 10, 300, 10_000), MaxBytes / piece.Length);
        bytes.InsertRange(at, Enumerable.Repeat(piece, times).SelectMany(p => p));
    }

    private static void MoveLine(List<byte> bytes, int at, Random random)
    {
        var start = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1;
        var end = bytes.IndexOf((byte)'\n', start);
        var line = bytes.GetRange(start, (end < 0 ? bytes.Count : end + 1) - start);
        var kept = random.Next(3) == 0;
        if (!kept)
        {
            bytes.RemoveRange(start, line.Count);
        }

        var to = random.Next(3) == 0 ? -1 : bytes.IndexOf((byte)'\n', random.Next(bytes.Count + 1)) + 1;
        if (to >= 0)
        {
            bytes.InsertRange(to, line);
        }
    }

    private void PutWord(List<byte> bytes, int at, InputKind kind, Random random)
    {
        var all = words[(int)kind];
        var word = all[random.Next(all.Length)];
        if (random.Next(2) == 0)
        {
            bytes.RemoveRange(at, Math.Min(word.Length, bytes.Count - at));
        }

        bytes.InsertRange(at, word);
    }

    // Large ones are rare: they take the time of hundreds.
    private static int Often(Random random, int small, int large, int huge) =>
        1 + random.Next(random.Next(400) switch { 0 => huge, < 20 => large, _ => small });
}
