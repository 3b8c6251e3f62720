using HrdMedia.Layout;

namespace HrdMedia.Shows;

/// <summary>The page that says how to subscribe.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Main">The feeds that are shown with all ways to subscribe.</param>
/// <param name="More">Further feeds by kind; a kind without feeds is left out.</param>
/// <param name="Opml">The way to the list of all feeds (OPML); empty when there is none.</param>
/// <param name="Script">The script that copies an address; the page works without it.</param>
public sealed record SubscribeView(
    PageFrame Frame, IReadOnlyList<FeedSubscription> Main, IReadOnlyList<FeedGroup> More, string Opml, string Script);
