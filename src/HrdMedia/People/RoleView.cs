using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>What a person did in a show, and when.</summary>
/// <param name="Role">The role, for example "Guest".</param>
/// <param name="Show">The show.</param>
/// <param name="Years">The years of the first and the last episode, for example "2021–2023".</param>
/// <param name="Episodes">In how many episodes.</param>
public sealed record RoleView(string Role, Anchor Show, string Years, int Episodes);
