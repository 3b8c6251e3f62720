using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>How to subscribe to one show.</summary>
/// <param name="Show">The show.</param>
/// <param name="Apps">Links that open an app with the feed.</param>
public sealed record ShowSubscription(ShowCard Show, IReadOnlyList<Anchor> Apps);
