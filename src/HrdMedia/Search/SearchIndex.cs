namespace HrdMedia.Search;

/// <summary>Every term of a site and the passages that hold it, cut into shards of about one size. No text is kept.</summary>
internal sealed class SearchIndex
{
    private readonly string[] terms;
    private readonly PostingLists[] postings;

    // Of each term the list of each counter, or -1.
    private readonly int[][] lists;
    private readonly int[] borders;

    /// <summary>Joins what has been counted.</summary>
    public SearchIndex(IReadOnlyList<TermCounter> counted, int shards)
    {
        postings = [.. counted.Select(counter => counter.Postings)];
        var joined = new WordTable();
        var numbers = counted.Select(counter => Enumerable.Range(0, counter.Terms.Count)
            .Select(id => joined.NumberOf(counter.Terms[id])).ToArray()).ToArray();
        var ids = numbers.Select(of => ByNumber(of, joined.Count)).ToArray();
        terms = [.. Enumerable.Range(0, joined.Count).Select(number => joined[number].ToString())];
        lists = [.. Enumerable.Range(0, joined.Count).Select(number => ids.Select(of => of[number]).ToArray())];
        Array.Sort(terms, lists, StringComparer.Ordinal);
        borders = Borders(shards);
    }

    /// <summary>The terms of a shard, in ordinal order, each with its passages by level.</summary>
    public IEnumerable<(string Term, string Passages)> Shard(int shard)
    {
        for (var i = borders[shard]; i < borders[shard + 1]; i++)
        {
            yield return (terms[i], NumberList.Write(Passages(i)));
        }
    }

    /// <summary>Where each shard begins: the shortest text after all terms before it; empty for the first, and for one that
    /// has no terms.</summary>
    public IEnumerable<string> Beginnings
    {
        get
        {
            for (var shard = 0; shard < borders.Length - 1; shard++)
            {
                var first = borders[shard];
                yield return first == 0 || first == borders[shard + 1] ? "" : Between(terms[first - 1], terms[first]);
            }
        }
    }

    private static int[] ByNumber(int[] numbers, int count)
    {
        var ids = new int[count];
        Array.Fill(ids, -1);
        for (var id = 0; id < numbers.Length; id++)
        {
            ids[numbers[id]] = id;
        }

        return ids;
    }

    // By level, the lowest first.
    private List<int>[] Passages(int term)
    {
        var levels = new List<int>[Impact.Levels];
        for (var level = 0; level < levels.Length; level++)
        {
            levels[level] = [];
        }

        for (var counter = 0; counter < postings.Length; counter++)
        {
            if (lists[term][counter] is var list and >= 0)
            {
                postings[counter].AddTo(levels, list);
            }
        }

        Array.ForEach(levels, level => level.Sort());
        return levels;
    }

    private int[] Borders(int shards)
    {
        var sizes = new int[terms.Length];
        Parallel.For(0, terms.Length, i => sizes[i] = terms[i].Length + NumberList.Length(Passages(i)) + 6);
        var total = sizes.Sum(s => (long)s);
        var found = new int[shards + 1];
        var before = 0L;
        for (int i = 0, shard = 0; i < terms.Length; i++)
        {
            for (; shard < before * shards / total; shard++)
            {
                found[shard + 1] = i;
            }

            before += sizes[i];
        }

        for (var shard = shards; found[shard] == 0 && shard > 0; shard--)
        {
            found[shard] = terms.Length;
        }

        return found;
    }

    private static string Between(string before, string after)
    {
        var shared = before.AsSpan().CommonPrefixLength(after);
        return after[..(shared + 1)];
    }
}
