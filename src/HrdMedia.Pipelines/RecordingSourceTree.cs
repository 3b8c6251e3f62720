using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>The sources as one module sees them; knows afterwards which files its answer rests on.</summary>
internal sealed class RecordingSourceTree(ISourceTree sources) : ISourceTree
{
    private readonly Dictionary<string, SourceFile?> asked = new(StringComparer.Ordinal);
    private bool all;

    /// <summary>The files that were looked for, null for one that is not there; null when all were looked at.</summary>
    public IReadOnlyList<(string Path, SourceFile? File)>? Asked => all ? null : [.. asked.Select(a => (a.Key, a.Value))];

    public IReadOnlyList<SourceFile> Files
    {
        get
        {
            all = true;
            return sources.Files;
        }
    }

    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file)
    {
        var found = sources.TryFind(path, out file);
        lock (asked)
        {
            asked[path] = file;
        }

        return found;
    }

    public Stream Open(SourceFile file)
    {
        // A text that stays in its file opens it here later, from any thread, when a page is written.
        lock (asked)
        {
            asked.TryAdd(file.Path, file);
        }

        return sources.Open(file);
    }
}
