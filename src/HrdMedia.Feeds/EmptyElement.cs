namespace HrdMedia.Feeds;

/// <summary>An element that is all attributes.</summary>
internal sealed class EmptyElement<TContext>(string name, params ReadOnlySpan<Attr> attributes) : INode<TContext>
{
    private readonly Attr[] attributes = FeedText.Plain(attributes, name);

    void INode<TContext>.WriteTo(MarkupWriter writer)
    {
        writer.Start(name, attributes);
        writer.End(name);
    }
}
