namespace HrdMedia.Cli.Tests.Interop;

/// <summary>
/// What every reader should understand of a feed: the facts as the catalogue has them. Addresses are put together here once
/// more, by the form that is documented, and must be those of published files; sizes are those of the published files.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="feed">The feed.</param>
public sealed class CatalogFacts(BuiltSite site, BuiltFeed feed)
{
    /// <summary>The facts.</summary>
    public FeedFacts All
    {
        get
        {
            var texts = new FactTexts(site, feed.Language);
            return new(Filled(new ShowFacts(texts, feed).All),
                [.. feed.Episodes.Select(e => Filled(new EpisodeFacts(texts, e).All))], []);
        }
    }

    private static Dictionary<string, string[]> Filled(IEnumerable<(string Name, object? Value)> facts) =>
        facts.ToDictionary(f => f.Name, f => f.Value switch
        {
            null or "" => [],
            IEnumerable<string> texts => texts.ToArray(),
            var text => [(string)text],
        });
}
