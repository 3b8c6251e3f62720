using System.Collections.Frozen;
using System.Security.Cryptography;
using HrdMedia.Layout;

namespace HrdMedia.Assets;

/// <summary>The theme's files under names that change with their content, so that they can be kept for ever by who has
/// them.</summary>
public sealed class AssetNames
{
    private readonly FrozenDictionary<string, string> addresses;

    /// <summary>Names the files of a theme.</summary>
    public AssetNames(IEnumerable<ThemeAsset> assets) =>
        addresses = assets.ToFrozenDictionary(a => a.Name, Named, StringComparer.Ordinal);

    /// <summary>A file's address.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string Address(string name) => addresses[name];

    private static string Named(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..8];
        var extension = Path.GetExtension(asset.Name);
        return $"assets/{asset.Name[..^extension.Length]}-{hash}{extension}";
    }
}
