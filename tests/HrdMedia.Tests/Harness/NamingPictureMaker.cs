using System.Collections.Concurrent;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Harness;

/// <summary>Makes of each recipe its key, and remembers which were asked for: as a cache keeps them.</summary>
public sealed class NamingPictureMaker : IPictureMaker
{
    private readonly ConcurrentDictionary<string, bool> asked = new();

    public string[] Recipes => [.. asked.Keys.Order(StringComparer.Ordinal)];

    public byte[] Make(PictureRecipe recipe, ISourceTree sources)
    {
        asked[recipe.Key] = true;
        return System.Text.Encoding.UTF8.GetBytes(recipe.Key);
    }
}
