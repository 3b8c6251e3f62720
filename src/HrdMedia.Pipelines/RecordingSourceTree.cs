using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>The sources as one module sees them; knows afterwards which files its answer rests on.</summary>
internal sealed class RecordingSourceTree(ISourceTree sources) : ISourceTree
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private bool all;

    /// <summary>The files that were looked for, also those that are not there; null when all were looked at.</summary>
    public string[]? Asked => all ? null : [.. asked];

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
            asked.Add(path);
        }

        return found;
    }

    public Stream Open(SourceFile file)
    {
        Add(file);
        return sources.Open(file);
    }

    public void Read(SourceFile file, Span<byte> bytes, long start)
    {
        Add(file);
        sources.Read(file, bytes, start);
    }

    private void Add(SourceFile file)
    {
        // A text that stays in its file is read here later, from any thread, when a page is written.
        lock (asked)
        {
            asked.Add(file.Path);
        }
    }
}
