namespace HrdMedia.Feeds;

/// <summary>The elements of RFC 5005, Feed Paging and Archiving.</summary>
public static class HistoryTags
{
    /// <summary>The namespace; declared where it is used, because few feeds are archives (RFC 5005).</summary>
    public const string Namespace = "http://purl.org/syndication/history/1.0";

    /// <summary><c>fh:archive</c>: this document is an archive and will not change (RFC 5005, section 4).</summary>
    public static INode<Channel> Archive() => new EmptyElement<Channel>("fh:archive", new Attr("xmlns:fh", Namespace));
}
