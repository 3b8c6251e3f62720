namespace HrdMedia.Search;

/// <summary>Counts the terms of passages, one after the other.</summary>
internal sealed class TermCounter
{
    private readonly WordTable terms = new();
    private readonly PostingLists postings = new();
    private readonly List<int> inPassage = [], inField = [];
    private int[] impacts = new int[1024], counts = new int[1024];

    /// <summary>The terms.</summary>
    public WordTable Terms => terms;

    /// <summary>Where each of them stands, under its number.</summary>
    public PostingLists Postings => postings;

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
            postings.Add(id, passage, Impact.Level(impacts[id]));
            impacts[id] = 0;
        }

        inPassage.Clear();
    }

    private void Count(string text)
    {
        var words = new WordSplitter(text, stackalloc char[Folding.Room]);
        while (words.Next())
        {
            var id = terms.NumberOf(words.Term);
            if (id == postings.Count)
            {
                Begin(id);
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

    private void Begin(int id)
    {
        postings.Begin();
        if (id == counts.Length)
        {
            Array.Resize(ref counts, id * 2);
            Array.Resize(ref impacts, id * 2);
        }
    }
}
