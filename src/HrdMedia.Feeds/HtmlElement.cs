namespace HrdMedia.Feeds;

/// <summary>An element with HTML, written as CDATA.</summary>
internal sealed class HtmlElement<TContext>(string name, string html) : INode<TContext>
{
    private readonly ReadOnlyMemory<char> html = FeedText.Html(html, name);

    void INode<TContext>.WriteTo(MarkupWriter writer) => writer.Html(name, html.Span);
}
