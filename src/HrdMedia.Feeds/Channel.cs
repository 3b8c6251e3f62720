namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in an RSS 2.0 <c>channel</c>.</summary>
public sealed class Channel : IEntry, IFeedReferences
{
    private Channel()
    {
    }
}
