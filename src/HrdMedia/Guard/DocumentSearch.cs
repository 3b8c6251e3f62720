using HrdMedia.Media;

namespace HrdMedia.Guard;

/// <summary>Searches the words of documents: their bytes do not show them.</summary>
internal static class DocumentSearch
{
    /// <summary>The names in a document; none in another kind of file, which is left at its beginning.</summary>
    public static IEnumerable<FoundName> In(Stream file, LeakSearch search)
    {
        var head = new byte[5];
        var read = file.CanSeek ? file.ReadAtLeast(head, head.Length, false) : 0;
        var words = read > 0 && DocumentWords.IsDocument(head.AsSpan(0, read)) ? DocumentWords.Of(file) : "";
        if (read > 0)
        {
            file.Position = 0;
        }

        return search.In(words).Select(hit => new FoundName(1, 0, hit.Disguise)).Distinct();
    }
}
