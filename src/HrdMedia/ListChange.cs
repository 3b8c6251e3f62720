using HrdMedia.Pipelines;

namespace HrdMedia;

/// <summary>What is different between two lists of records. A record is never changed: the same object says the same.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <param name="Gone">Those that only the first list has.</param>
/// <param name="Come">Those that only the second has.</param>
internal sealed record ListChange<T>(IReadOnlyList<T> Gone, IReadOnlyList<T> Come)
    where T : class
{
    /// <summary>Whether both have the same records.</summary>
    public bool IsNone => Gone.Count + Come.Count == 0;

    /// <summary>What is different between two lists, each record once; where it stands makes no difference.</summary>
    public static ListChange<T> Between(IReadOnlyList<T> before, IReadOnlyList<T> now)
    {
        var (from, end) = SourceChanges.SameEnds(before, now);
        var (gone, come) = (Part(before, from, end), Part(now, from, end));
        return new([.. gone.Except(come, ReferenceEqualityComparer.Instance).Cast<T>()],
            [.. come.Except(gone, ReferenceEqualityComparer.Instance).Cast<T>()]);
    }

    private static T[] Part(IReadOnlyList<T> list, int from, int end)
    {
        var part = new T[list.Count - from - end];
        for (var i = 0; i < part.Length; i++)
        {
            part[i] = list[from + i];
        }

        return part;
    }
}
