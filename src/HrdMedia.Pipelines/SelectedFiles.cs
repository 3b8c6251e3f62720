namespace HrdMedia.Pipelines;

/// <summary>The files that one pipeline read in the run before.</summary>
internal sealed class SelectedFiles
{
    private static readonly Comparer<SourceFile> ByPath =
        Comparer<SourceFile>.Create((one, other) => string.CompareOrdinal(one.Path, other.Path));

    private readonly HashSet<string> doubted = new(StringComparer.Ordinal);
    private List<SourceFile>? known;

    /// <summary>Says which files have come, gone or changed.</summary>
    public void Doubt(HashSet<string> changed)
    {
        // Until they are selected again, which a run that ended early has not done.
        if (known is not null)
        {
            doubted.UnionWith(changed);
        }
    }

    /// <summary>Those of this run, in ordinal order of their paths; the very list of the run before when none of them has
    /// changed. Which they are is asked only of those that have.</summary>
    /// <param name="reads">Whether the pipeline reads a file.</param>
    /// <param name="sources">All files.</param>
    public IReadOnlyList<SourceFile> Select(Func<SourceFile, bool> reads, ISourceTree sources)
    {
        if (known is null)
        {
            return known = [.. sources.Files.Where(reads)];
        }

        List<SourceFile>? next = null;
        foreach (var path in doubted)
        {
            var file = sources.TryFind(path, out var found) && reads(found) ? found : null;
            var at = (next ?? known).BinarySearch(new SourceFile(path, 0), ByPath);
            if (at >= 0 || file is not null)
            {
                Put(next ??= [.. known], at, file);
            }
        }

        doubted.Clear();
        return known = next ?? known;
    }

    private static void Put(List<SourceFile> files, int at, SourceFile? file)
    {
        if (at >= 0)
        {
            files.RemoveAt(at);
        }

        if (file is not null)
        {
            files.Insert(at >= 0 ? at : ~at, file);
        }
    }
}
