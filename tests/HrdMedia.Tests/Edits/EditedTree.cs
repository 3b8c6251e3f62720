using System.Diagnostics.CodeAnalysis;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Edits;

/// <summary>Files that are edited while they are shown: one that has changed has another version, all others are the very same
/// files.</summary>
internal sealed class EditedTree : ISourceTree
{
    private Dictionary<string, (SourceFile File, byte[] Bytes)> known = new(StringComparer.Ordinal);

    public IReadOnlyList<SourceFile> Files { get; private set; } = [];

    /// <summary>Puts these files in the place of those before.</summary>
    public void Take(SiteHarness site)
    {
        known = site.Paths.ToDictionary(path => path, path => (Next(path, site.BytesOf(path)), site.BytesOf(path)),
            StringComparer.Ordinal);
        Files = [.. known.Values.Select(one => one.File).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file)
    {
        file = known.TryGetValue(path, out var found) ? found.File : null;
        return file is not null;
    }

    public Stream Open(SourceFile file) => new MemoryStream(known[file.Path].Bytes, writable: false);

    private SourceFile Next(string path, byte[] bytes) =>
        known.TryGetValue(path, out var before) && bytes.AsSpan().SequenceEqual(before.Bytes) ? before.File
            : new SourceFile(path, bytes.Length) { Version = (before.File?.Version ?? 0) + 1 };
}
