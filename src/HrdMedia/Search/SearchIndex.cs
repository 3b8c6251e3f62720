namespace HrdMedia.Search;

/// <summary>Every term of a site and the passages that hold it, cut into shards of about one size. No text is kept.</summary>
internal sealed class SearchIndex
{
    // Documents are counted in so many ranges at once: each holds words of its own until they are joined.
    private const int Ranges = 4;

    private readonly string[] terms;
    private readonly PostingLists[] postings;

    // Of each term the list in each range, or -1.
    private readonly int[][] lists;
    private readonly int[] borders;

    private SearchIndex(WordTable joined, int[][] numbers, PostingLists[] postings, int shards)
    {
        this.postings = postings;
        terms = [.. Enumerable.Range(0, joined.Count).Select(number => joined[number].ToString())];
        lists = [.. Enumerable.Range(0, joined.Count).Select(number => numbers.Select(n => n[number]).ToArray())];
        Array.Sort(terms, lists, StringComparer.Ordinal);
        borders = Borders(shards);
    }

    /// <summary>Counts every passage.</summary>
    /// <exception cref="IOException">A source has changed during the build.</exception>
    public static SearchIndex Build(PassagePlan plan, int shards)
    {
        var counters = new TermCounter[Ranges];
        Parallel.For(0, Ranges, range => counters[range] = Count(plan, range));
        var joined = new WordTable();
        var found = counters.Select(counter => Enumerable.Range(0, counter.Terms.Count)
            .Select(id => joined.NumberOf(counter.Terms[id])).ToArray()).ToArray();
        var numbers = found.Select(numbersOf => ByNumber(numbersOf, joined.Count)).ToArray();
        return new SearchIndex(joined, numbers, [.. counters.Select(counter => counter.Postings)], shards);
    }

    /// <summary>The terms of a shard, in ordinal order, each with its passages by level.</summary>
    public IEnumerable<(string Term, string Passages)> Shard(int shard)
    {
        for (var i = borders[shard]; i < borders[shard + 1]; i++)
        {
            yield return (terms[i], Passages(i));
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
    private string Passages(int term)
    {
        var levels = new List<int>[Impact.Levels];
        for (var level = 0; level < levels.Length; level++)
        {
            levels[level] = [];
        }

        for (var range = 0; range < Ranges; range++)
        {
            if (lists[term][range] is var list and >= 0)
            {
                postings[range].AddTo(levels, list);
            }
        }

        return NumberList.Write(levels);
    }

    private static TermCounter Count(PassagePlan plan, int range)
    {
        var counter = new TermCounter();
        var (from, to) = (plan.Documents.Count * range / Ranges, plan.Documents.Count * (range + 1) / Ranges);
        for (var document = from; document < to; document++)
        {
            var parts = PassagePlan.Split(plan.Documents[document]);
            for (var part = 0; part < parts.Length; part++)
            {
                counter.Add(plan.Starts[document] + part, parts[part]);
            }
        }

        return counter;
    }

    private int[] Borders(int shards)
    {
        var sizes = new int[terms.Length];
        Parallel.For(0, terms.Length, i => sizes[i] = terms[i].Length + Passages(i).Length + 6);
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
