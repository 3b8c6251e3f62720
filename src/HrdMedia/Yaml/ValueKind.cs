namespace HrdMedia.Yaml;

/// <summary>A kind of value that a field can have, without the type that it is read into.</summary>
/// <param name="name">The name as in the field reference.</param>
/// <param name="shape">What a value looks like.</param>
public abstract class ValueKind(string name, Shape shape)
{
    /// <summary>The name as in the field reference.</summary>
    public string Name { get; } = name;

    /// <summary>What a value looks like: never narrower than what the kind reads, so that no editor refuses what is
    /// right.</summary>
    public Shape Shape { get; } = shape;

    // What is made of it, kept by KindExtensions: its lists, those of what can be read, and its values with their places.
    internal object? InList;
    internal object? InItems;
    internal object? WithPlace;
}
