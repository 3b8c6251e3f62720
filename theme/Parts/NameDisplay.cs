using HrdMedia.People;

namespace HrdMedia.Theme.Parts;

/// <summary>Whether a name is the person's own; words are drawn only when it is not.</summary>
/// <param name="Display">What the public name is.</param>
public sealed record NameDisplay(PersonDisplay Display);
