using HrdMedia.Shows;

namespace HrdMedia.Theme.Parts;

/// <summary>All ways to subscribe to one feed.</summary>
/// <param name="Number">Its place on the page, from 1; makes ids unique.</param>
/// <param name="Subscription">The feed and the ways.</param>
public sealed record NumberedSubscription(int Number, FeedSubscription Subscription);
