using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;

namespace HrdMedia.Imaging;

/// <summary>Keeps what another maker has made, in one file for each recipe: first the SHA-256 of its content, then the content.
/// What does not fit its sum, because a disk failed or a run was killed, is made anew.</summary>
/// <param name="maker">Makes what is not kept.</param>
/// <param name="version">What else decides the bytes besides the recipe, asked once with the first picture: the library and its
/// version.</param>
/// <param name="folder">Where the files are kept; absolute. Nothing else may stand there.</param>
public sealed class CachedPictureMaker(IPictureMaker maker, Func<string> version, string folder) : IPictureMaker
{
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private readonly Lazy<string> version = new(version);

    /// <summary>How many pictures had to be made.</summary>
    public int Made => used.Values.Count(isMade => isMade);

    /// <summary>Keeps what libvips makes.</summary>
    /// <param name="cache">The folder for all that is kept from one build to the next; absolute.</param>
    public static CachedPictureMaker In(string cache) => new(new VipsPictureMaker(Path.Combine(cache, "fonts")),
        () => VipsPictureMaker.Version(Path.Combine(cache, "libvips")), Path.Combine(cache, "pictures"));

    /// <inheritdoc/>
    public byte[] Make(PictureRecipe recipe, ISourceTree sources)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{version.Value}\n{recipe.Key}")));
        var path = Path.Combine(folder, name);
        if (KeptFile.ReadSummed(path) is { } kept)
        {
            used.TryAdd(name, false);
            return kept;
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

    private static void Keep(string path, byte[] made)
    {
        try
        {
            KeptFile.WriteSummed(path, made);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that is full or read-only costs the next run time, not this one its pictures.
        }
    }
}
