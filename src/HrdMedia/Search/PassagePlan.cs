namespace HrdMedia.Search;

/// <summary>
/// Documents cut into passages: what a browser loads to show one result, a few kilobytes each. How many there are is known from
/// the files' sizes, before anything is read.
/// </summary>
public sealed class PassagePlan
{
    // Half of a transcript's file is times and mark-up: this leaves six kilobytes of words.
    private const int PassageBytes = 12 << 10;

    private readonly int[] starts;

    /// <summary>Plans the passages of documents.</summary>
    public PassagePlan(IReadOnlyList<SearchDocument> documents)
    {
        Documents = documents;
        starts = new int[documents.Count + 1];
        for (var i = 0; i < documents.Count; i++)
        {
            starts[i + 1] = starts[i] + Parts(documents[i]);
        }
    }

    /// <summary>The documents, in the order of their passages.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>How many passages there are.</summary>
    public int Count => starts[^1];

    /// <summary>The first passage of each document.</summary>
    public ReadOnlySpan<int> Starts => starts.AsSpan(..^1);

    /// <summary>How many passages a document has.</summary>
    /// <param name="document">Its place among the documents.</param>
    public int PartsOf(int document) => starts[document + 1] - starts[document];

    /// <summary>Reads a document's texts, by passage: parts of about one length, in order.</summary>
    public static IReadOnlyList<SearchText>[] Split(SearchDocument document)
    {
        var (parts, texts) = (Parts(document), document.Texts());
        if (parts == 1)
        {
            return [texts];
        }

        var total = texts.Sum(t => (long)t.Text.Length);
        var split = Enumerable.Range(0, parts).Select(_ => new List<SearchText>()).ToArray();
        var before = 0L;
        foreach (var text in texts)
        {
            split[before * parts / Math.Max(1, total)].Add(text);
            before += text.Text.Length;
        }

        return split;
    }

    private static int Parts(SearchDocument document) => 1 + (int)(document.Size / PassageBytes);
}
