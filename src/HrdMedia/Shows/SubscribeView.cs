using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>The page that says how to subscribe.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Shows">The shows, each with the apps that take its feed.</param>
public sealed record SubscribeView(PageFrame Frame, IReadOnlyList<ShowSubscription> Shows);
