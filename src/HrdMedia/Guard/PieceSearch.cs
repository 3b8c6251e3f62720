namespace HrdMedia.Guard;

/// <summary>Searches a file that comes piece by piece; the end of each is looked at again with the next.</summary>
/// <param name="search">Looks for the names.</param>
internal sealed class PieceSearch(LeakSearch search)
{
    private byte[] last = [];
    private int lines;
    private bool? isText;

    /// <summary>The names that end in the next piece, with their lines in the whole file.</summary>
    public IReadOnlyList<FoundName> Next(ReadOnlySpan<byte> piece)
    {
        isText ??= LeakSearch.IsText(piece);
        byte[] joined = [.. last, .. piece];
        FoundName[] found = [.. search.InContent(joined, isText.Value)];
        var known = last.Length == 0 ? [] : search.InContent(last, isText.Value);
        var fresh = found.Except(known).Select(name => name.Line == 0 ? name : name with { Line = name.Line + lines }).ToArray();
        last = joined[^Math.Min(joined.Length, LeakSearch.Overlap)..];
        lines += joined.AsSpan(0, joined.Length - last.Length).Count((byte)'\n');
        return fresh;
    }
}
