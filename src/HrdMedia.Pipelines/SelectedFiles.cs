namespace HrdMedia.Pipelines;

/// <summary>The files that one pipeline read in the run before.</summary>
internal sealed class SelectedFiles
{
    private static readonly Comparer<Document<SourceFile>> ByPath =
        Comparer<Document<SourceFile>>.Create((one, other) => string.CompareOrdinal(one.Source, other.Source));

    private readonly HashSet<string> doubted = new(StringComparer.Ordinal);
    private List<Document<SourceFile>>? known;

    /// <summary>Those that a pipeline reads, in ordinal order of their paths.</summary>
    public static List<Document<SourceFile>> Of(Func<SourceFile, bool> reads, ISourceTree sources) =>
        [.. sources.Files.Where(reads).Select(Document)];

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
    public IReadOnlyList<Document<SourceFile>> Select(Func<SourceFile, bool> reads, ISourceTree sources)
    {
        if (known is null)
        {
            return known = Of(reads, sources);
        }

        List<Document<SourceFile>>? next = null;
        foreach (var path in doubted)
        {
            var file = sources.TryFind(path, out var found) && reads(found) ? found : null;
            var at = (next ?? known).BinarySearch(Document(new SourceFile(path, 0)), ByPath);
            if (at >= 0 || file is not null)
            {
                Put(next ??= [.. known], at, file);
            }
        }

        doubted.Clear();
        return known = next ?? known;
    }

    private static Document<SourceFile> Document(SourceFile file) => new(file, file.Path);

    private static void Put(List<Document<SourceFile>> files, int at, SourceFile? file)
    {
        if (at >= 0)
        {
            files.RemoveAt(at);
        }

        if (file is not null)
        {
            files.Insert(at >= 0 ? at : ~at, Document(file));
        }
    }
}
