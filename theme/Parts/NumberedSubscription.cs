using HrdMedia.Shows;

namespace HrdMedia.Theme.Parts;

/// <summary>How to subscribe to one show.</summary>
/// <param name="Number">Its place on the page, from 1; makes ids unique.</param>
/// <param name="Subscription">The show and the apps.</param>
public sealed record NumberedSubscription(int Number, ShowSubscription Subscription);
