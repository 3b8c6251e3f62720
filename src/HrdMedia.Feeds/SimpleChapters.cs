namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in a <c>psc:chapters</c> (Podlove Simple Chapters 1.2).</summary>
public sealed class SimpleChapters
{
    private SimpleChapters()
    {
    }
}
