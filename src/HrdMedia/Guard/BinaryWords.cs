using System.Text;

namespace HrdMedia.Guard;

/// <summary>What looks like words in bytes that are no text: tags of recordings, what cameras write into pictures.</summary>
internal static class BinaryWords
{
    /// <summary>Runs of at least so many letters and what stands between them, in UTF-8 and in both forms of UTF-16.</summary>
    public static IReadOnlyList<(int At, string Text)> Of(ReadOnlySpan<byte> bytes, int least)
    {
        var found = new List<(int, string)>();
        for (var at = 0; at < bytes.Length; at++)
        {
            var length = Run(bytes[at..], 1);
            if (length >= least)
            {
                found.Add((at, Encoding.UTF8.GetString(bytes.Slice(at, length))));
                at += length;
                continue;
            }

            // A letter and a zero, again and again: the zero of big-endian text stands before its letter.
            var wide = Run(bytes[at..], 2);
            if (wide >= least)
            {
                found.Add((at, Encoding.Unicode.GetString(bytes.Slice(at, 2 * wide))));
                at += 2 * wide;
            }
        }

        return found;
    }

    private static int Run(ReadOnlySpan<byte> bytes, int width)
    {
        var count = 0;
        while (((count + 1) * width) <= bytes.Length && IsPrintable(bytes[count * width], width) &&
            (width == 1 || bytes[(count * width) + 1] == 0))
        {
            count++;
        }

        return count;
    }

    // The two bytes that say which form of UTF-16 follows are no letters of it.
    private static bool IsPrintable(byte value, int width) => value is (>= 0x20 and < 0x7F) || (width == 1 && value >= 0x80) ||
        (width == 2 && value is >= 0xC0 and < 0xFE);
}
