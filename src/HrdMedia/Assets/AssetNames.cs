using System.Collections.Frozen;
using System.Security.Cryptography;
using HrdMedia.Layout;

namespace HrdMedia.Assets;

/// <summary>The theme's files under names that change with their content, so that they can be kept for ever by who has
/// them.</summary>
public sealed class AssetNames
{
    private readonly FrozenDictionary<string, ThemeAsset> named;

    /// <summary>Names the files of a theme.</summary>
    /// <exception cref="InvalidOperationException">A script imports a file that the theme does not have, or itself.</exception>
    public AssetNames(IReadOnlyList<ThemeAsset> assets)
    {
        var sources = assets.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var done = new Dictionary<string, ThemeAsset>(StringComparer.Ordinal);
        foreach (var source in assets)
        {
            Name(source.Name, sources, done, []);
        }

        named = done.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A file's address.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string Address(string name) => named[name].Name;

    /// <summary>A file as it is published: its name is its address, and a script imports others by their addresses.</summary>
    public ThemeAsset Published(string name) => named[name];

    // A script is named after those that it imports, because their names are a part of its content.
    private static ThemeAsset Name(string name, Dictionary<string, ThemeAsset> sources, Dictionary<string, ThemeAsset> done,
        IReadOnlyList<string> importers)
    {
        if (done.TryGetValue(name, out var asset))
        {
            return asset;
        }

        if (!sources.TryGetValue(name, out var source) || importers.Contains(name))
        {
            throw new InvalidOperationException($"'theme/assets/{importers[^1]}' cannot import '{name}'. Correct the import.");
        }

        var bytes = name.EndsWith(".js", StringComparison.Ordinal)
            ? ModuleImports.Rewrite(source, import => Name(import, sources, done, [.. importers, name]).Name) : source.Bytes;
        return done[name] = new ThemeAsset(Address(name, bytes.Span), bytes);
    }

    private static string Address(string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var extension = Path.GetExtension(name);
        return $"assets/{name[..^extension.Length]}-{hash}{extension}";
    }
}
