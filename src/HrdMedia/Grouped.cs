namespace HrdMedia;

/// <summary>Records by a key of which each may have several; a record stands once under a key, in the records' order.</summary>
/// <typeparam name="T">The records.</typeparam>
internal sealed class Grouped<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> lists;

    /// <summary>Groups records.</summary>
    public Grouped(IEnumerable<T> records, Func<T, IEnumerable<string>> keys)
        : this(new Dictionary<string, List<T>>(StringComparer.Ordinal))
    {
        foreach (var record in records)
        {
            foreach (var key in keys(record))
            {
                Add(key, record);
            }
        }
    }

    private Grouped(Dictionary<string, List<T>> lists) => this.lists = lists;

    /// <summary>The keys that a record has, in no order.</summary>
    public IReadOnlyCollection<string> Keys => lists.Keys;

    /// <summary>The first record of each key, in no order.</summary>
    public IEnumerable<T> Firsts => lists.Values.Select(list => list[0]);

    /// <summary>The same of other records: only lists of a key that has lost or won one are other lists.</summary>
    /// <param name="change">The records that have gone and come.</param>
    /// <param name="keys">The keys of a record, as they were and are.</param>
    /// <param name="order">The records' order, in which no two are the same.</param>
    public Grouped<T> With(ListChange<T> change, Func<T, IEnumerable<string>> keys, IComparer<T> order)
    {
        var (gone, come) = (new Grouped<T>(change.Gone, keys), new Grouped<T>(change.Come, keys));
        var others = new Dictionary<string, List<T>>(lists, StringComparer.Ordinal);
        foreach (var key in gone.Keys.Union(come.Keys, StringComparer.Ordinal))
        {
            List<T> list = [.. this[key]];
            foreach (var record in gone[key])
            {
                list.RemoveAt(list.BinarySearch(record, order));
            }

            foreach (var record in come[key])
            {
                list.Insert(~list.BinarySearch(record, order), record);
            }

            others[key] = list;
            if (list.Count == 0)
            {
                others.Remove(key);
            }
        }

        return new Grouped<T>(others);
    }

    /// <summary>The records with this key; none when no record has it.</summary>
    public IReadOnlyList<T> this[string key] => lists.TryGetValue(key, out var list) ? list : [];

    /// <summary>The records before and after one with this key, or null where there is none.</summary>
    /// <param name="key">A key that the record has.</param>
    /// <param name="record">The record.</param>
    /// <param name="order">The records' order.</param>
    public (T? Previous, T? Next) Beside(string key, T record, IComparer<T> order)
    {
        var at = lists[key].BinarySearch(record, order);
        return (lists[key].ElementAtOrDefault(at - 1), lists[key].ElementAtOrDefault(at + 1));
    }

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
