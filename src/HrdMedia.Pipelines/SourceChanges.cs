namespace HrdMedia.Pipelines;

/// <summary>What is different between two lists of files, or of what was made of them.</summary>
public static class SourceChanges
{
    /// <summary>How many at the beginning and at the end of two lists are the very same objects: of ten thousand, one edit
    /// changes few, or moves them, and what stands before and after them is soon passed over.</summary>
    public static (int From, int End) SameEnds<T>(IReadOnlyList<T> before, IReadOnlyList<T> now)
        where T : class
    {
        var (from, end, shorter) = (0, 0, Math.Min(before.Count, now.Count));
        while (from < shorter && ReferenceEquals(before[from], now[from]))
        {
            from++;
        }

        while (end < shorter - from && ReferenceEquals(before[^(end + 1)], now[^(end + 1)]))
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
        for (int i = 0, j = 0; i < before.Count || j < now.Count;)
        {
            // A file that nobody has looked at again is the very same: of many that is soon seen.
            if (i < before.Count && j < now.Count && ReferenceEquals(before[i], now[j]))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var order = i == before.Count ? 1 : j == now.Count ? -1 : string.CompareOrdinal(before[i].Path, now[j].Path);
            if (order != 0 || before[i] != now[j])
            {
                yield return order <= 0 ? before[i].Path : now[j].Path;
            }

            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }
    }
}
