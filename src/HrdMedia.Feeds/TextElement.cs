namespace HrdMedia.Feeds;

/// <summary>An element with plain text and no children.</summary>
internal sealed class TextElement<TContext> : INode<TContext>
{
    private readonly string name;
    private readonly string text;
    private readonly Attr[] attributes;

    public TextElement(string name, string text, params ReadOnlySpan<Attr> attributes)
    {
        this.name = name;
        this.text = FeedText.Plain(text, name);
        this.attributes = FeedText.Plain(attributes, name);
    }

    void INode<TContext>.WriteTo(MarkupWriter writer) => writer.Text(name, attributes, text);
}
