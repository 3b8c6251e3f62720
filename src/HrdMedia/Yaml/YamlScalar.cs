using HrdMedia.Pipelines;

namespace HrdMedia.Yaml;

/// <summary>A single value, kept as it is written: <c>no</c> stays the text "no" and never becomes a boolean.</summary>
/// <param name="Text">The value's text, never with characters that XML 1.0 forbids.</param>
/// <param name="IsPlain">Whether it is written without quotes, on one line.</param>
/// <param name="Place">Where it begins.</param>
public sealed record YamlScalar(string Text, bool IsPlain, Place Place) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => IsEmpty ? "nothing" : "a single value";

    /// <summary>Whether nothing is written after the key (YAML's null).</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null";
}
