namespace HrdMedia;

/// <summary>
/// Makes one thing of another and keeps the last few: what is needed again soon, by outputs that are written one after another,
/// is not made twice, and memory does not grow with the catalogue. Safe to ask from several threads.
/// </summary>
/// <param name="make">Makes a thing; may be called twice for one key by two threads.</param>
internal sealed class Recent<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : class
{
    // A few for each of many workers.
    private const int Kept = 32;

    private readonly (TKey? Key, TValue? Value)[] kept = new (TKey?, TValue?)[Kept];
    private int next;

    /// <summary>What is made of this very object.</summary>
    public TValue Of(TKey key)
    {
        lock (kept)
        {
            foreach (var (known, value) in kept)
            {
                if (ReferenceEquals(known, key))
                {
                    return value!;
                }
            }
        }

        var made = make(key);
        lock (kept)
        {
            kept[next++ % Kept] = (key, made);
        }

        return made;
    }
}
