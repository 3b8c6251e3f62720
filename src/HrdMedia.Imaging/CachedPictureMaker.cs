using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;

namespace HrdMedia.Imaging;

/// <summary>Keeps what another maker has made, in one file for each recipe: first the SHA-256 of its content, then the content.
/// What does not fit its sum, because a disk failed or a run was killed, is made anew.</summary>
/// <param name="maker">Makes what is not kept.</param>
/// <param name="version">What else decides the bytes besides the recipe: the library and its version.</param>
/// <param name="folder">Where the files are kept; absolute. Nothing else may stand there.</param>
public sealed class CachedPictureMaker(IPictureMaker maker, string version, string folder) : IPictureMaker
{
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    /// <summary>How many pictures had to be made.</summary>
    public int Made => used.Values.Count(isMade => isMade);

    /// <inheritdoc/>
    public byte[] Make(PictureRecipe recipe, ISourceTree sources)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{recipe.Key}")));
        var path = Path.Combine(folder, name);
        if (KeptFile.Read(path) is { } kept && Content(kept) is { } content)
        {
            used.TryAdd(name, false);
            return content;
        }

        var made = maker.Make(recipe, sources);
        used[name] = true;
        Keep(path, made);
        return made;
    }

    /// <summary>Deletes what has not been asked for since the beginning: a picture that is withdrawn must not stay
    /// here.</summary>
    public void Prune()
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        foreach (var file in files.Where(f => !used.ContainsKey(Path.GetFileName(f))))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another run reads it, or the folder is read-only: the next run tries again.
            }
        }
    }

    private static byte[]? Content(byte[] kept) => kept.Length > SHA256.HashSizeInBytes
        && SHA256.HashData(kept.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(kept.AsSpan(0, SHA256.HashSizeInBytes))
            ? kept[SHA256.HashSizeInBytes..] : null;

    private static void Keep(string path, byte[] made)
    {
        try
        {
            KeptFile.Write(path, SHA256.HashData(made), made);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that is full or read-only costs the next run time, not this one its pictures.
        }
    }
}
