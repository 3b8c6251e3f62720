namespace HrdMedia.Text;

/// <summary>Where a link in Markdown leads.</summary>
public enum MarkdownLinkKind
{
    /// <summary>Nowhere that can be published: another scheme, a relative path, or nothing.</summary>
    Refused,

    /// <summary>An absolute http or https address.</summary>
    Web,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A path of this site, beginning with one <c>/</c>.</summary>
    Site,
}
