namespace HrdMedia.Feeds;

/// <summary>The element of the RSS 1.0 Content module that podcasts use.</summary>
public static class ContentTags
{
    /// <summary>The namespace of the Content module (RSS 1.0 Modules: Content).</summary>
    public const string Namespace = "http://purl.org/rss/1.0/modules/content/";

    /// <summary><c>content:encoded</c>: the full notes in HTML, after <c>description</c> (RSS 1.0 Modules: Content; RSS
    /// Profile).</summary>
    public static INode<Item> Encoded(string html) => new HtmlElement<Item>("content:encoded", html);
}
