namespace HrdMedia.Cli.Tests.Interop;

/// <summary>What a reader understands of a feed, in the words of <see cref="CatalogFacts"/>; a value is a list of
/// texts.</summary>
/// <param name="Show">Facts about the show; a key is there when the reader can know it at all.</param>
/// <param name="Items">Facts about each episode, in the reader's order.</param>
/// <param name="Rest">What else the reader has, so that nothing it knows is overlooked.</param>
public sealed record FeedFacts(
    IReadOnlyDictionary<string, string[]> Show, IReadOnlyList<IReadOnlyDictionary<string, string[]>> Items, string[] Rest);
