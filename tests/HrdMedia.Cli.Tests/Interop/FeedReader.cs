namespace HrdMedia.Cli.Tests.Interop;

/// <summary>A program that others wrote and that reads feeds: what it can know, and where it falls short.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Show">The facts that it has of a show.</param>
/// <param name="Item">The facts that it has of an episode.</param>
/// <param name="Gaps">Where it says something else than what is written.</param>
/// <param name="Beside">What else it has, which says one of the facts once more or nothing about the feed.</param>
/// <param name="Read">Reads a file that is published at an address.</param>
public sealed record FeedReader(
    string Name, string Show, string Item, IReadOnlyList<KnownGap> Gaps, string Beside, Func<string, string, FeedFacts> Read)
{
    /// <summary>The value that it should give for a fact.</summary>
    /// <param name="kind">"item " for an episode's fact, else nothing.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="written">The facts of the catalogue.</param>
    public string[] Expected(string kind, string fact, IReadOnlyDictionary<string, string[]> written) =>
        Gaps.SingleOrDefault(g => g.Fact == kind + fact) is { } gap ? [.. gap.Says(written)] : written[fact];
}
