using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines.Tests;

/// <summary>Empty files with versions.</summary>
public sealed class VersionedTree : ISourceTree
{
    private readonly SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SourceFile> Files => [.. files.Values];

    /// <summary>Sets the version of a file; null takes it away.</summary>
    public VersionedTree Set(string path, long? version)
    {
        files.Remove(path);
        if (version is { } number)
        {
            files[path] = new SourceFile(path, 0) { Version = number };
        }

        return this;
    }

    /// <inheritdoc/>
    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file) => files.TryGetValue(path, out file);

    /// <inheritdoc/>
    public Stream Open(SourceFile file) => Stream.Null;
}
