using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>A post under which people discuss (podcast namespace, <c>podcast:socialInteract</c>).</summary>
/// <param name="Protocol">By which apps reach it.</param>
/// <param name="Url">The post's address.</param>
/// <param name="Account">The account that posted it, or empty.</param>
/// <param name="AccountUrl">That account's page, or empty.</param>
public sealed record Discussion(SocialProtocol Protocol, string Url, string Account, string AccountUrl)
{
    private static readonly Kind<SocialProtocol> ProtocolKind =
        Kinds.Choice([.. Enum.GetValues<SocialProtocol>().Select(protocol => (protocol.InFeed(), protocol))]);

    /// <summary>A map with protocol, url, account and account-url.</summary>
    public static Kind<Discussion?> Kind { get; } = Kinds.Map<Discussion?>("protocol and url", null, f => new Discussion(
        Protocol: f.Required("protocol", ProtocolKind),
        Url: f.Required("url", UriKinds.Of("https", "http", "at", "nostr", "matrix")),
        Account: f.Optional("account", TextKinds.Line(RssTags.MaxText)),
        AccountUrl: f.Optional("account-url", IdentifierKinds.Url)));
}
