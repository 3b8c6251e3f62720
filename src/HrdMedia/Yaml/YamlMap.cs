using System.Collections.Immutable;
using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Keys with their values, in order, each key once.</summary>
/// <param name="Entries">The key and its value.</param>
/// <param name="Place">Where it begins.</param>
public sealed record YamlMap(ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries, Place Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a map of keys and values";

    /// <summary>The entry with this key, or null.</summary>
    public YamlNode? this[string key] => IndexOf(key) is >= 0 and var index ? Entries[index].Value : null;

    /// <summary>The number of the entry with this key, or -1.</summary>
    internal int IndexOf(string key)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key.Text == key)
            {
                return i;
            }
        }

        return -1;
    }
}
