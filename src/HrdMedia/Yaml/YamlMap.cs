using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>Keys with their values, in order, each key once.</summary>
/// <param name="Entries">The key and its value.</param>
/// <param name="Place">Where it begins.</param>
public sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries, Place Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a map of keys and values";

    /// <summary>The entry with this key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name.Text == key)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
