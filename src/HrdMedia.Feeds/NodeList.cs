namespace HrdMedia.Feeds;

/// <summary>Nodes one after the other, read from their source while they are written.</summary>
internal sealed class NodeList<TContext>(IEnumerable<INode<TContext>?> nodes) : INode<TContext>
{
    void INode<TContext>.WriteTo(MarkupWriter writer)
    {
        foreach (var node in nodes)
        {
            node?.WriteTo(writer);
        }
    }
}
