using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>The sources as one module sees them; knows afterwards which files its answer rests on. For one thread.</summary>
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
        asked.Add(path);
        return sources.TryFind(path, out file);
    }

    public Stream Open(SourceFile file)
    {
        asked.Add(file.Path);
        return sources.Open(file);
    }

    public void Read(SourceFile file, Span<byte> bytes)
    {
        asked.Add(file.Path);
        sources.Read(file, bytes);
    }
}
