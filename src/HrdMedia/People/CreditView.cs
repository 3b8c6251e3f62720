using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>A person's part in an episode.</summary>
/// <param name="Person">Name and page; the note is what they do.</param>
/// <param name="Role">The role, for example "Guest".</param>
/// <param name="Display">Whether the name is the person's own.</param>
public sealed record CreditView(Anchor Person, string Role, PersonDisplay Display);
