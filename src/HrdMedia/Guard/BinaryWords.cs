using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace HrdMedia.Guard;

/// <summary>What looks like words in bytes that are no text: tags of recordings, what cameras write into pictures.</summary>
/// <param name="found">Is given each run of characters.</param>
internal sealed class BinaryWords(BinaryWords.Found found)
{
    // Chance makes shorter words in megabytes of sound. Two bytes that are one letter together are rarer.
    private const int Least = 6;
    private const int LeastLetters = 5;
    private const int LeastWide = 4;
    private const int Stray = 4;

    private readonly List<char> run = [];

    /// <summary>Takes a run, of which it may keep nothing.</summary>
    /// <param name="words">The characters.</param>
    /// <param name="least">A shorter name in it is chance.</param>
    internal delegate void Found(ReadOnlySpan<char> words, int least);

    /// <summary>Finds them, in UTF-8 and Latin-1 and in both forms of UTF-16, wherever they begin.</summary>
    public void In(ReadOnlySpan<byte> bytes)
    {
        Narrow(bytes);
        for (var (at, high) = (0, 0); at < 2; (at, high) = high == 0 ? (at, 1) : (at + 1, 0))
        {
            Wide(bytes, at, high);
        }

        Marked(bytes);
    }

    private void Narrow(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            var (start, together, letters) = (at, 0, 0);
            for (var length = Length(bytes, at); length > 0; length = Length(bytes, at))
            {
                together = length > 1 || bytes[at] >= 0x80 || char.IsAsciiLetter((char)bytes[at]) ? together + 1 : 0;
                letters += together == 2 ? 2 : together > 2 ? 1 : 0;
                at += length;
            }

            // Noise is full of short runs of single letters; letter by letter a name is long.
            if (at - start >= Least && (letters >= LeastLetters || at - start >= 2 * Least))
            {
                run.Clear();
                Decode(bytes[start..at]);
                found(CollectionsMarshal.AsSpan(run), Least);
            }
        }
    }

    // Of the character here: 0 when there is none. What is not UTF-8 is Latin-1 beside a letter and by itself.
    private static int Length(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length || bytes[at] < 0x80)
        {
            return at < bytes.Length && bytes[at] is (>= 0x20 and < 0x7F) or (byte)'\t' or (byte)'\n' or (byte)'\r' ? 1 : 0;
        }

        // Cheap questions first: half of all noise comes here.
        if (bytes[at] is >= 0xC2 and <= 0xF4 && at + 1 < bytes.Length && (bytes[at + 1] & 0xC0) == 0x80 &&
            Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            return length;
        }

        var (before, after) = (at > 0 ? bytes[at - 1] : (byte)' ', at + 1 < bytes.Length ? bytes[at + 1] : (byte)' ');
        return bytes[at] >= 0xA0 && before < 0x7F && after < 0x7F &&
            (char.IsAsciiLetter((char)before) || char.IsAsciiLetter((char)after)) ? 1 : 0;
    }

    private void Decode(ReadOnlySpan<byte> bytes)
    {
        Span<char> written = stackalloc char[2];
        for (var length = 0; bytes.Length > 0; bytes = bytes[length..])
        {
            if (bytes[0] < 0x80 || Rune.DecodeFromUtf8(bytes, out var rune, out length) != OperationStatus.Done)
            {
                length = 1;
                run.Add((char)bytes[0]);
                continue;
            }

            run.AddRange(written[..rune.EncodeToUtf16(written)]);
        }
    }

    // Of so many letters the last is looked at first: mostly it is none, and none of them need be looked at.
    private void Wide(ReadOnlySpan<byte> bytes, int at, int high)
    {
        while (at + (2 * LeastWide) <= bytes.Length)
        {
            var back = LeastWide - 1;
            while (back >= 0 && IsWide(Unit(bytes, at + (2 * back), high)))
            {
                back--;
            }

            at += back >= 0 ? 2 * (back + 1) : Take(bytes, at, high, IsWide);
        }
    }

    // A mark says that UTF-16 follows: then letters of any script are taken.
    private void Marked(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at + 2 < bytes.Length; at++)
        {
            var next = bytes[at..].IndexOfAny((byte)0xFE, (byte)0xFF);
            if (next < 0 || (at += next) + 2 >= bytes.Length)
            {
                return;
            }

            if (bytes[at] + bytes[at + 1] == 0xFE + 0xFF && bytes[at] != bytes[at + 1])
            {
                Take(bytes, at + 2, bytes[at] == 0xFF ? 1 : 0, unit => IsWide(unit) ||
                    char.IsLetter(unit) || char.IsSurrogate(unit));
            }
        }
    }

    private int Take(ReadOnlySpan<byte> bytes, int at, int high, Predicate<char> isTaken)
    {
        run.Clear();
        for (var next = at; next + 2 <= bytes.Length && isTaken(Unit(bytes, next, high)); next += 2)
        {
            run.Add(Unit(bytes, next, high));
        }

        if (run.Count >= LeastWide)
        {
            Told(CollectionsMarshal.AsSpan(run));
        }

        return 2 * Math.Max(1, run.Count);
    }

    // Numbers that stand beside a text may look like letters of it, of another alphabet: once with them, and once without.
    private void Told(ReadOnlySpan<char> words)
    {
        for (var from = 0; from < Stray && from < words.Length; from++)
        {
            for (var to = words.Length; IsEdge(words, from) && to > words.Length - Stray && to - from >= LeastWide; to--)
            {
                if (IsEdge(words, to))
                {
                    found(words[from..to], LeastWide);
                }
            }
        }
    }

    private static bool IsEdge(ReadOnlySpan<char> words, int at) =>
        at == 0 || at == words.Length || words[at] >> 8 != words[at - 1] >> 8;

    private static char Unit(ReadOnlySpan<byte> bytes, int at, int high) =>
        (char)((bytes[at + high] << 8) | bytes[at + 1 - high]);

    // Alphabets from Latin to Devanagari, Georgian and Ethiopic, accented Latin and Greek, dashes and quotes; not those of so
    // many signs that any two bytes are one.
    private static bool IsWide(char unit) => unit < 0x980
        ? unit is (>= ' ' and < '\x7F') or >= '\xA0' or '\t' or '\n' or '\r'
        : unit is (>= '\u10A0' and < '\u1100') or (>= '\u1200' and < '\u1380') or (>= '\u1E00' and < '\u2030');
}
