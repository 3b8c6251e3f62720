using System.Xml.Linq;
using HrdMedia.Syndication;

namespace HrdMedia.Import;

/// <summary>A document of a feed; a long feed has several (RFC 5005).</summary>
/// <param name="Channel">Its channel.</param>
/// <param name="Source">The file or address that it was read from.</param>
public sealed record FeedPage(XElement Channel, string Source)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The title of the show.</summary>
    public string Title => FeedXml.Line(Channel.Element("title")?.Value);

    /// <summary>Where the feed says that it stands, or empty.</summary>
    public string Self => Link("self");

    /// <summary>Where older episodes stand, or empty.</summary>
    public string Next => Link("next") is { Length: > 0 } next ? next : Link("prev-archive");

    /// <summary>Whether it says that nobody but its owner may import it (podcast namespace, <c>podcast:locked</c>).</summary>
    public bool IsLocked => Channel.Elements().Any(e => e.Name.LocalName == "locked" &&
        e.Name.NamespaceName.Contains("podcast", StringComparison.OrdinalIgnoreCase) &&
        FeedXml.Line(e.Value).Equals("yes", StringComparison.OrdinalIgnoreCase));

    private string Link(string relation) => ((string?)Channel.Elements(Atom + "link")
        .FirstOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href"))?.Trim() ?? "";
}
