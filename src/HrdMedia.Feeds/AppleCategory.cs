namespace HrdMedia.Feeds;

/// <summary>One of Apple's podcast categories; found in <see cref="AppleCategories"/>, never made, because the list is
/// closed.</summary>
public sealed record AppleCategory
{
    internal AppleCategory(string name, AppleCategory? parent) => (Name, Parent) = (name, parent);

    /// <summary>The name exactly as Apple writes it.</summary>
    public string Name { get; }

    /// <summary>The category that it is part of, or null for one of the first level (Apple: at most one level of
    /// nesting).</summary>
    public AppleCategory? Parent { get; }
}
