using System.Runtime.InteropServices;

namespace HrdMedia.Pipelines;

/// <summary>What is different between two lists of files, or of what was made of them.</summary>
public static class SourceChanges
{
    /// <summary>How many at the beginning and at the end of two lists are the very same objects: of ten thousand, one edit
    /// changes few, or moves them, and what stands before and after them is soon passed over.</summary>
    public static (int From, int End) SameEnds<T>(IReadOnlyList<T> before, IReadOnlyList<T> now)
        where T : class
    {
        // Of ten thousand, a span is a tenth of what an interface costs.
        var one = Span(before);
        var other = Span(now);
        var (from, end, shorter) = (0, 0, Math.Min(one.Length, other.Length));
        while (from < shorter && ReferenceEquals(one[from], other[from]))
        {
            from++;
        }

        while (end < shorter - from && ReferenceEquals(one[^(end + 1)], other[^(end + 1)]))
        {
            end++;
        }

        return (from, end);
    }

    /// <summary>The paths of files that have come, gone or changed, in ordinal order.</summary>
    /// <param name="before">Files in ordinal order of their paths.</param>
    /// <param name="now">Files in that order too.</param>
    public static IEnumerable<string> Between(IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> now)
    {
        // A file that nobody has looked at again is the very same: of many that is soon seen.
        var (from, end) = SameEnds(before, now);
        var (ofBefore, ofNow) = (before.Count - end, now.Count - end);
        for (int i = from, j = from; i < ofBefore || j < ofNow;)
        {
            var order = i == ofBefore ? 1 : j == ofNow ? -1 : string.CompareOrdinal(before[i].Path, now[j].Path);
            if (order != 0 || before[i] != now[j])
            {
                yield return order <= 0 ? before[i].Path : now[j].Path;
            }

            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }
    }

    private static ReadOnlySpan<T> Span<T>(IReadOnlyList<T> list) => list switch
    {
        T[] array => array,
        List<T> known => CollectionsMarshal.AsSpan(known),
        _ => list.ToArray(),
    };
}
