namespace HrdMedia.Search;

/// <summary>Every term of a site and the passages that hold it, cut into shards of about one size. No text is kept.</summary>
internal sealed class SearchIndex
{
    // Documents are counted in so many ranges at once: each holds words of its own until they are joined.
    private const int Ranges = 4;

    private readonly string[] terms;
    private readonly Postings[] postings;
    private readonly int[] borders;

    private SearchIndex(Dictionary<string, Postings> counted, int shards)
    {
        terms = [.. counted.Keys];
        Array.Sort(terms, StringComparer.Ordinal);
        postings = [.. terms.Select(t => counted[t])];
        borders = Borders(shards);
    }

    /// <summary>Counts every passage.</summary>
    /// <exception cref="IOException">A source has changed during the build.</exception>
    public static SearchIndex Build(PassagePlan plan, int shards)
    {
        var counters = new TermCounter[Ranges];
        Parallel.For(0, Ranges, range => counters[range] = Count(plan, range));
        var joined = new Dictionary<string, Postings>(StringComparer.Ordinal);
        for (var i = 0; i < Ranges; i++)
        {
            foreach (var (term, later) in counters[i].Terms)
            {
                if (!joined.TryAdd(term, later))
                {
                    joined[term].Append(later);
                }
            }

            counters[i] = null!;
        }

        return new SearchIndex(joined, shards);
    }

    /// <summary>The terms of a shard, in ordinal order, each with its passages by level.</summary>
    public IEnumerable<(string Term, string Passages)> Shard(int shard)
    {
        for (var i = borders[shard]; i < borders[shard + 1]; i++)
        {
            yield return (terms[i], NumberList.Write(postings[i].ByLevel()));
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

    private static TermCounter Count(PassagePlan plan, int range)
    {
        var counter = new TermCounter();
        var (from, to) = (plan.Documents.Count * range / Ranges, plan.Documents.Count * (range + 1) / Ranges);
        for (var document = from; document < to; document++)
        {
            var parts = plan.Split(document, plan.Documents[document].Texts());
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
        Parallel.For(0, terms.Length, i => sizes[i] = terms[i].Length + NumberList.Write(postings[i].ByLevel()).Length + 6);
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
