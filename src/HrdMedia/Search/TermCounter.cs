namespace HrdMedia.Search;

/// <summary>Counts the terms of passages, one after the other.</summary>
internal sealed class TermCounter
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> find;
    private readonly List<Postings> postings = [];
    private readonly List<int> inPassage = [], inField = [];
    private int[] impacts = new int[1024], counts = new int[1024];

    public TermCounter() => find = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms and where they stand.</summary>
    public IEnumerable<(string Term, Postings Postings)> Terms => ids.Select(t => (t.Key, postings[t.Value]));

    /// <summary>Counts a passage, whose number is higher than those before.</summary>
    public void Add(int passage, IReadOnlyList<SearchText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            Count(texts[i].Text);
            if (i == texts.Count - 1 || texts[i + 1].Field != texts[i].Field)
            {
                EndField(texts[i].Field);
            }
        }

        foreach (var id in inPassage)
        {
            postings[id].Add(passage, Impact.Level(impacts[id]));
            impacts[id] = 0;
        }

        inPassage.Clear();
    }

    private void Count(string text)
    {
        var words = new WordSplitter(text, stackalloc char[Folding.Room]);
        while (words.Next())
        {
            if (!find.TryGetValue(words.Term, out var id))
            {
                id = New(words.Term.ToString());
            }

            if (counts[id]++ == 0)
            {
                inField.Add(id);
            }
        }
    }

    private void EndField(SearchField field)
    {
        foreach (var id in inField)
        {
            if (impacts[id] == 0)
            {
                inPassage.Add(id);
            }

            impacts[id] += Impact.Of(field, counts[id]);
            counts[id] = 0;
        }

        inField.Clear();
    }

    private int New(string term)
    {
        var id = ids[term] = postings.Count;
        postings.Add(new Postings());
        if (id == counts.Length)
        {
            Array.Resize(ref counts, id * 2);
            Array.Resize(ref impacts, id * 2);
        }

        return id;
    }
}
