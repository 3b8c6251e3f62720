using System.Text;

namespace HrdMedia.Search;

/// <summary>
/// Ascending numbers as text that a script can hold: gaps in groups of five bits with a sixth for "more follows", or after
/// <c>!</c> a bit for each number, whichever is shorter. Read by <c>numbers</c> in theme/assets/search-index.js.
/// </summary>
internal static class NumberList
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Lists one after the other, with dots between and none at the end.</summary>
    public static string Write(IEnumerable<IReadOnlyList<int>> lists)
    {
        var text = new StringBuilder();
        foreach (var list in lists)
        {
            Append(text, list);
            text.Append('.');
        }

        return text.ToString().TrimEnd('.');
    }

    /// <summary>How long that is.</summary>
    public static int Length(IReadOnlyList<IReadOnlyList<int>> lists)
    {
        var length = 0;
        for (int i = 0, dots = 0; i < lists.Count; i++, dots++)
        {
            if (lists[i] is { Count: > 0 } numbers)
            {
                length += dots + Math.Min(GapsLength(numbers), BitsLength(numbers));
                dots = 0;
            }
        }

        return length;
    }

    private static void Append(StringBuilder text, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        if (GapsLength(numbers) <= BitsLength(numbers))
        {
            AppendGaps(text, numbers);
        }
        else
        {
            AppendBits(text, numbers);
        }
    }

    private static int BitsLength(IReadOnlyList<int> numbers) => (numbers[^1] / 6) + 2;

    private static int GapsLength(IReadOnlyList<int> numbers)
    {
        var length = 0;
        var last = -1;
        foreach (var number in numbers)
        {
            for (var gap = number - last - 1; ; gap >>= 5)
            {
                length++;
                if (gap < 32)
                {
                    break;
                }
            }

            last = number;
        }

        return length;
    }

    private static void AppendGaps(StringBuilder text, IReadOnlyList<int> numbers)
    {
        var last = -1;
        foreach (var number in numbers)
        {
            var gap = number - last - 1;
            for (; gap >= 32; gap >>= 5)
            {
                text.Append(Digits[(gap & 31) | 32]);
            }

            text.Append(Digits[gap]);
            last = number;
        }
    }

    private static void AppendBits(StringBuilder text, IReadOnlyList<int> numbers)
    {
        var digits = new byte[(numbers[^1] / 6) + 1];
        foreach (var number in numbers)
        {
            digits[number / 6] |= (byte)(1 << (number % 6));
        }

        text.Append('!');
        foreach (var digit in digits)
        {
            text.Append(Digits[digit]);
        }
    }
}
