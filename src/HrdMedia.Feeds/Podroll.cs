namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in a <c>podcast:podroll</c> (podcast namespace).</summary>
public sealed class Podroll : IFeedReferences
{
    private Podroll()
    {
    }
}
