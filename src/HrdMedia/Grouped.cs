namespace HrdMedia;

/// <summary>Records by a key of which each may have several; a record stands once under a key, in the records' order.</summary>
/// <typeparam name="T">The records.</typeparam>
internal sealed class Grouped<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> lists = new(StringComparer.Ordinal);

    /// <summary>Groups records.</summary>
    public Grouped(IEnumerable<T> records, Func<T, IEnumerable<string>> keys)
    {
        foreach (var record in records)
        {
            foreach (var key in keys(record))
            {
                Add(key, record);
            }
        }
    }

    /// <summary>The records with this key; none when no record has it.</summary>
    public IReadOnlyList<T> this[string key] => lists.TryGetValue(key, out var list) ? list : [];

    private void Add(string key, T record)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = [record];
        }
        else if (!ReferenceEquals(list[^1], record))
        {
            list.Add(record);
        }
    }
}
