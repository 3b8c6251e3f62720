using HrdMedia.Checks;
using HrdMedia.Pipelines;
using HrdMedia.Search;

namespace HrdMedia.Guard;

/// <summary>Passes outputs on, and looks for names that must not be said in each: its path, its bytes, and what is packed in
/// it.</summary>
/// <param name="inner">Where they go.</param>
/// <param name="search">Looks for the names.</param>
/// <param name="diagnostics">Is told where one stands, and never which.</param>
public sealed class SearchedSink(IOutputSink inner, LeakSearch search, DiagnosticBag diagnostics) : IOutputSink
{
    // The words of the index stand in the order of the alphabet; the texts beside it hold them as they were written.
    private const string Index = SearchFiles.Folder + "terms/";

    /// <inheritdoc/>
    public void Write(Output output, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(output);
        Look(output, output, bytes);
        LookInside(output);
        if (Media.DocumentWords.IsDocument(bytes))
        {
            using var document = new MemoryStream(bytes.ToArray());
            Report(output, output, [.. DocumentSearch.In(document, search)]);
        }

        inner.Write(output, bytes);
    }

    /// <inheritdoc/>
    public Stream OpenLarge(Output output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Report(output, output, search.InPath(output.Path));
        LookInside(output);
        var searched = new SearchedStream(inner.OpenLarge(output), search, found => Report(output, output, found));
        return !output.Path.EndsWith(".pdf", StringComparison.Ordinal) ? searched
            : new DocumentStream(searched, document => Report(output, output, [.. DocumentSearch.In(document, search)]));
    }

    private void Look(Output output, Output file, ReadOnlySpan<byte> bytes)
    {
        Report(output, file, search.InPath(file.Path));
        Report(output, file, search.InContent(bytes, LeakSearch.IsText(bytes), file.Path.StartsWith(Index,
            StringComparison.Ordinal)));
    }

    // Recordings and pictures are packed as they are published, and looked at there.
    private void LookInside(Output output)
    {
        foreach (var entry in output.Entries)
        {
            if (Path.GetExtension(entry.Path) is ".html" or ".txt" or ".js" or ".json" or ".css" or ".xml" or ".vtt" or ".srt"
                or ".svg" or ".csv")
            {
                Look(output, entry, entry.Render());
            }
            else
            {
                Report(output, entry, search.InPath(entry.Path));
            }
        }
    }

    private void Report(Output output, Output file, IReadOnlyList<FoundName> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var path = search.Redacted(file.Path);
        var first = found[0];
        var where = first.Line == 0 ? $"the address of '/{path}'" : first.Column == 0 ? $"'/{path}'"
            : $"'/{path}', line {first.Line}, column {first.Column}";
        var more = found.Count > 1 ? $" ({found.Count} times in all)" : "";
        diagnostics.Error(IdentityCodes.LeakInOutput, new Place(search.Redacted(output.Source)),
            $"A name that must not be said would be published in {where}, {first.Form}{more}. Take it out of this file or of " +
            "what it names.");
    }
}
