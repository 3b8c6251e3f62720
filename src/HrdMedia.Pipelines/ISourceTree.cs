using System.Diagnostics.CodeAnalysis;

namespace HrdMedia.Pipelines;

/// <summary>The files that a build reads. Implementations never follow a link out of the tree.</summary>
public interface ISourceTree
{
    /// <summary>All files, in ordinal order of their paths.</summary>
    IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Finds a file by its exact path from the root.</summary>
    bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file);

    /// <summary>Opens a file for reading; the stream can seek.</summary>
    /// <exception cref="IOException">The file has gone or cannot be read.</exception>
    Stream Open(SourceFile file);

    /// <summary>Reads the beginning of a file, or all of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Gets as many bytes as it has room for.</param>
    /// <exception cref="IOException">The file has gone, cannot be read, or ends before.</exception>
    void Read(SourceFile file, Span<byte> bytes)
    {
        using var stream = Open(file);
        stream.ReadExactly(bytes);
    }
}
