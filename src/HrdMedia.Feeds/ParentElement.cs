namespace HrdMedia.Feeds;

/// <summary>An element with children that may stand in <typeparamref name="TChild"/>.</summary>
internal sealed class ParentElement<TContext, TChild>(
    string name, ReadOnlySpan<Attr> attributes, ReadOnlySpan<INode<TChild>?> children) : INode<TContext>
{
    private readonly Attr[] attributes = FeedText.Plain(attributes, name);
    private readonly INode<TChild>?[] children = children.ToArray();

    void INode<TContext>.WriteTo(MarkupWriter writer)
    {
        writer.Start(name, attributes);
        foreach (var child in children)
        {
            child?.WriteTo(writer);
        }

        // Known only now, because children may come from a list that is read while it is written.
        if (!writer.End(name))
        {
            throw new InvalidOperationException($"<{name}> needs at least one child: leave it out, or give it one.");
        }
    }
}
