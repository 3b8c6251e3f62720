namespace HrdMedia.Pipelines;

/// <summary>Which documents' answers rest on which files.</summary>
internal sealed class AskedFiles
{
    // Nearly always a document asks for its own files, and nobody else does.
    private readonly Dictionary<string, List<string>> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofAll = new(StringComparer.Ordinal);

    /// <summary>Notes what was looked for, for a document of which nothing is noted.</summary>
    /// <param name="source">The document's source.</param>
    /// <param name="files">The files, or null for all.</param>
    public void Add(string source, string[]? files)
    {
        if (files is null)
        {
            ofAll.Add(source);
        }

        foreach (var file in files ?? [])
        {
            if (!sources.TryGetValue(file, out var all))
            {
                sources.Add(file, all = new(1));
            }

            all.Add(source);
        }
    }

    /// <summary>Forgets what was noted for a document.</summary>
    public void Remove(string source, string[]? files)
    {
        ofAll.Remove(source);
        foreach (var file in files ?? [])
        {
            if (sources.TryGetValue(file, out var all) && all.Remove(source) && all.Count == 0)
            {
                sources.Remove(file);
            }
        }
    }

    /// <summary>The documents for which one of these files was looked for.</summary>
    public HashSet<string> By(IReadOnlySet<string> files)
    {
        var found = files.Count == 0 ? new(StringComparer.Ordinal) : new HashSet<string>(ofAll, StringComparer.Ordinal);
        foreach (var file in files)
        {
            found.UnionWith(sources.GetValueOrDefault(file) ?? []);
        }

        return found;
    }
}
