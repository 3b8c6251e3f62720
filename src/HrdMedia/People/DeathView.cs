using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>A death on a person's page.</summary>
/// <param name="Date">When, as far as it is known.</param>
/// <param name="Source">Who says so.</param>
public sealed record DeathView(TimeView Date, Anchor Source);
