using System.Diagnostics.CodeAnalysis;
using HrdMedia.Pipelines;

namespace HrdMedia.Fuzzing;

/// <summary>A catalogue in which one file is another one.</summary>
internal sealed class ChangedSources : ISourceTree
{
    private readonly Dictionary<string, byte[]> files;
    private readonly Dictionary<string, SourceFile> known;
    private readonly string changed;
    private readonly byte[] content;

    public ChangedSources(Dictionary<string, byte[]> files, string changed, byte[] content, int version)
    {
        (this.files, this.changed, this.content) = (files, changed, content);
        known = files.ToDictionary(f => f.Key, f => new SourceFile(f.Key, f.Value.Length), StringComparer.Ordinal);
        known[changed] = new SourceFile(changed, content.Length) { Version = version };
        Files = [.. known.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    public IReadOnlyList<SourceFile> Files { get; }

    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file) => known.TryGetValue(path, out file);

    public Stream Open(SourceFile file) => new MemoryStream(file.Path == changed ? content : files[file.Path], writable: false);
}
