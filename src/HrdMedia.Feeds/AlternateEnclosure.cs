namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in a <c>podcast:alternateEnclosure</c> (podcast namespace).</summary>
public sealed class AlternateEnclosure
{
    private AlternateEnclosure()
    {
    }
}
