using HrdMedia.Feeds;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>Reads links that apps show as a button (podcast namespace, <c>podcast:funding</c>,
/// <c>podcast:contentLink</c>).</summary>
public static class ButtonLink
{
    /// <summary>A map with url and title, the latter of at most 128 characters.</summary>
    public static Kind<Link> Kind { get; } = Kinds.Map("title and url", new Link(LocalText.Empty, ""), f => new Link(
        f.Required("title", TextKinds.Words(PodcastTags.MaxFundingText)), f.Required("url", IdentifierKinds.Url)));
}
