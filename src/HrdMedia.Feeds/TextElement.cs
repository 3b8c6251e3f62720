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

    private TextElement(string name, Attr[] attributes, string text) =>
        (this.name, this.text, this.attributes) = (name, text, attributes);

    /// <summary>An element whose text is compared letter by letter: its blanks stay as they are.</summary>
    public static TextElement<TContext> Exact(string name, string text, params ReadOnlySpan<Attr> attributes) =>
        new(name, FeedText.Plain(attributes, name), FeedText.Exact(text, name));

    void INode<TContext>.WriteTo(MarkupWriter writer) => writer.Text(name, attributes, text);
}
