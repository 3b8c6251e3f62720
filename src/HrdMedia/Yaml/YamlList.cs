using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>A list of nodes.</summary>
/// <param name="Items">The nodes, in order.</param>
/// <param name="Place">Where it begins.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}
