namespace HrdMedia.Feeds;

/// <summary>The context of markup that may stand in an RSS 2.0 <c>item</c>.</summary>
public sealed class Item : IEntry
{
    private Item()
    {
    }
}
