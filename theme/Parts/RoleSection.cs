using HrdMedia.People;

namespace HrdMedia.Theme.Parts;

/// <summary>What a person did, in which show and when; draws nothing when there is nothing.</summary>
/// <param name="Roles">The roles.</param>
public sealed record RoleSection(IReadOnlyList<RoleView> Roles);
