using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>How to subscribe to one show.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Show">The show.</param>
/// <param name="Apps">Links that open an app with the feed.</param>
public sealed record ShowSubscription(string Id, ShowCard Show, IReadOnlyList<Anchor> Apps);
