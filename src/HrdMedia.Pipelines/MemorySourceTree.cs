using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HrdMedia.Pipelines;

/// <summary>A source tree held in memory: what tests and editors build from.</summary>
public sealed class MemorySourceTree : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SourceFile> Files => [.. contents.Select(c => new SourceFile(c.Key, c.Value.Length))];

    /// <summary>Adds or replaces a file.</summary>
    public MemorySourceTree Add(string path, byte[] bytes)
    {
        contents[path] = bytes;
        return this;
    }

    /// <summary>Adds or replaces a text file, as UTF-8.</summary>
    public MemorySourceTree Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file)
    {
        file = contents.TryGetValue(path, out var bytes) ? new SourceFile(path, bytes.Length) : null;
        return file is not null;
    }

    /// <inheritdoc/>
    public Stream Open(SourceFile file) => new MemoryStream(contents[file.Path], writable: false);
}
