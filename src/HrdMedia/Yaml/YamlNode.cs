using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>A node of a YAML 1.2 document, with the place where it begins.</summary>
/// <param name="Place">File, line and column of its first character.</param>
public abstract record YamlNode(Place Place)
{
    /// <summary>What it is, in words for a producer.</summary>
    public abstract string Kind { get; }
}
