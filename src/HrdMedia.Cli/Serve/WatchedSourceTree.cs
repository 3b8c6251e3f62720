using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>The files of <c>episodes/</c>, listed anew whenever that is asked for. One object for as long as the command runs:
/// texts that stay in their files hold on to it, and would hold on to each list.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
internal sealed class WatchedSourceTree(string root) : ISourceTree
{
    private readonly ConcurrentDictionary<string, long> touches = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> touched = new();
    private FolderSourceTree listing = FolderSourceTree.Read(root, new DiagnosticBag());
    private IReadOnlyList<Diagnostic>? found;

    /// <summary>The files as they were listed last.</summary>
    public FolderSourceTree Listing => listing;

    /// <inheritdoc/>
    public IReadOnlyList<SourceFile> Files => listing.Files;

    /// <inheritdoc/>
    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file) => listing.TryFind(path, out file);

    /// <inheritdoc/>
    public Stream Open(SourceFile file) => listing.Open(file);

    /// <inheritdoc/>
    public void Read(SourceFile file, Span<byte> bytes) => listing.Read(file, bytes);

    /// <summary>Says that a file has changed, whatever its time says.</summary>
    /// <param name="path">Its path from the root, with <c>/</c>; empty when it is not known which one.</param>
    public void Touch(string path)
    {
        touches.AddOrUpdate(path, 1, (_, count) => count + 1);
        touched.Enqueue(path);
    }

    /// <summary>Forgets that anything is known: the next refreshing finds every file changed.</summary>
    public void Forget() => found = null;

    /// <summary>Looks at the files anew.</summary>
    /// <param name="diagnostics">Where it says what cannot be a source.</param>
    /// <param name="onlyTouched">Whether it is enough to look at those that are said to have changed.</param>
    /// <returns>The paths of files that have come, gone or changed.</returns>
    public IReadOnlyList<string> Refresh(DiagnosticBag diagnostics, bool onlyTouched = false)
    {
        // Taken before the look: what is told of meanwhile is looked at once more.
        var paths = Touched();
        var (next, findings) = onlyTouched && Some(paths) is { } some ? (some, found!) : All();
        var changed = found is null ? [.. next.Files.Select(f => f.Path).DefaultIfEmpty("episodes")] : Difference(listing, next);
        if (changed.Count == 0 && !findings.SequenceEqual(found!))
        {
            changed = ["episodes"];
        }

        // The very list of before where nothing has changed: of files that are the same objects, the next reading soon sees it.
        (listing, found) = (changed.Count > 0 || next.HasLinks != listing.HasLinks ? next : listing, findings);
        foreach (var finding in findings)
        {
            diagnostics.Add(finding);
        }

        return changed;
    }

    private List<string> Touched()
    {
        var paths = new List<string>();
        while (touched.TryDequeue(out var path))
        {
            paths.Add(path);
        }

        return paths;
    }

    // Where there are links, what is touched may be known under another name.
    private FolderSourceTree? Some(List<string> paths) => found is not [] || listing.HasLinks ||
        paths.Contains("") ? null : paths.Count == 0 ? listing
        : listing.With(paths.Distinct(), path => touches.GetValueOrDefault(path));

    private (FolderSourceTree Listing, IReadOnlyList<Diagnostic> Findings) All()
    {
        var heard = new DiagnosticBag();
        var read = FolderSourceTree.Read(root, heard, path => touches.GetValueOrDefault(path), listing);
        return (read, heard.Sorted());
    }

    private static IReadOnlyList<string> Difference(FolderSourceTree old, FolderSourceTree next) =>
        [.. SourceChanges.Between(old.Files, next.Files)];
}
