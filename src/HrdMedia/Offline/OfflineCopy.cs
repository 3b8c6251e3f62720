using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using HrdMedia.Pipelines;

namespace HrdMedia.Offline;

/// <summary>
/// A copy as one ZIP file: written from its first byte to its last, so that it may be larger than memory, and the same bytes for
/// the same site. Its size and hash are known by writing it once into nothing.
/// </summary>
/// <param name="contents">What is in it.</param>
public sealed class OfflineCopy(CopyContents contents)
{
    // What is written twice is weighed once: a recording is read for its size and sum before it is copied.
    private readonly ConcurrentDictionary<string, ZipSum> large = new(StringComparer.Ordinal);
    private readonly Lock measuring = new();
    private (long Bytes, string Hash)? measured;

    /// <summary>What is in it.</summary>
    public CopyContents Contents { get; } = contents;

    /// <summary>Its address.</summary>
    public string Address { get; } = Routes.Copy(contents.Site.Language, contents.Kind == CopyKind.Text ? "text" : "");

    /// <summary>The folder in it that holds everything, ending in <c>/</c>.</summary>
    public string Folder { get; } = $"catalog-{contents.Site.Language.ToLowerInvariant()}/";

    /// <summary>Size in bytes, and SHA-256 as lower-case hexadecimal digits.</summary>
    public (long Bytes, string Hash) Sum
    {
        get
        {
            lock (measuring)
            {
                return measured ??= Measure();
            }
        }
    }

    /// <summary>Writes it.</summary>
    public void Write(IBufferWriter<byte> target)
    {
        var zip = new ZipWriter(target);
        var buffer = new EntryBuffer();
        foreach (var file in Contents.Files)
        {
            Add(zip, file, buffer);
        }

        zip.Complete();
    }

    private void Add(ZipWriter zip, Output file, EntryBuffer buffer)
    {
        var name = Folder + file.Path;
        if (large.TryGetValue(name, out var known))
        {
            zip.Add(name, known, file.Write);
            return;
        }

        buffer.Clear();
        file.Write(buffer);
        if (buffer.IsWhole)
        {
            zip.Add(name, buffer.Written);
        }
        else
        {
            zip.Add(name, large[name] = buffer.Sum, file.Write);
        }
    }

    private (long Bytes, string Hash) Measure()
    {
        using var target = new HashingWriter();
        Write(target);
        return target.Complete();
    }
}
