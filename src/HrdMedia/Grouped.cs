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

    /// <summary>The same with another record in the place of one that has the same keys.</summary>
    public Grouped<T> With(T before, T now, IEnumerable<string> keys)
    {
        var others = new Dictionary<string, List<T>>(lists, StringComparer.Ordinal);
        foreach (var key in keys.Distinct())
        {
            others[key] = lists[key].ConvertAll(record => ReferenceEquals(record, before) ? now : record);
        }

        return new Grouped<T>(others);
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
