namespace HrdMedia.Pipelines;

/// <summary>A file that may be read as input.</summary>
/// <param name="Path">Path from the root, with <c>/</c>, for example <c>episodes/site.yaml</c>.</param>
/// <param name="Length">Size in bytes.</param>
public sealed record SourceFile(string Path, long Length)
{
    /// <summary>Another number when the content may be another; 0 where nobody looks for changes.</summary>
    public long Version { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path of the folder that holds the file, without a trailing <c>/</c>.</summary>
    public string Folder => Path.LastIndexOf('/') is var cut and > 0 ? Path[..cut] : "";

    /// <summary>Whether it stands in a folder itself, and not in one of its folders.</summary>
    /// <param name="folder">Path from the root, without a trailing <c>/</c>.</param>
    public bool IsIn(string folder) =>
        Path.LastIndexOf('/') == folder.Length && Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The name without its last extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);
}
