namespace HrdMedia.Search;

/// <summary>
/// What a term is worth in a passage: BM25F with whole numbers, so that every machine finds the same. In each field the count
/// saturates (k1 = 1.2); the fields have weights; the sum is cut into levels. The highest is for titles alone: no number of
/// mentions makes one.
/// </summary>
internal static class Impact
{
    /// <summary>How many levels there are; what each is worth stands in theme/assets/search-index.js.</summary>
    public const int Levels = 5;

    private static readonly int[] Weights = [1000, 5, 3, 2, 1];

    private static readonly int[] Steps = [150, 260, 450, 10_000];

    /// <summary>The worth of a term that stands <paramref name="count"/> times in a field; once in speech is 100.</summary>
    public static int Of(SearchField field, int count) => Weights[(int)field] * 100 * count * 22 / ((10 * count) + 12);

    /// <summary>The level of a sum of such worths.</summary>
    public static int Level(int impact)
    {
        var level = 0;
        while (level < Steps.Length && impact >= Steps[level])
        {
            level++;
        }

        return level;
    }
}
