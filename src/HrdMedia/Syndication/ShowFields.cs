using HrdMedia.Yaml;

namespace HrdMedia.Syndication;

/// <summary>What a show says to podcast apps alone.</summary>
/// <param name="Entry">What episodes can say too.</param>
/// <param name="Countries">What the whole show is about, ISO codes.</param>
/// <param name="Podroll">Other shows that it recommends.</param>
/// <param name="RemoteItems">What a list (<c>medium: podcastL</c> …) lists.</param>
/// <param name="Publisher">The feed of its publisher, or null.</param>
/// <param name="UpdateFrequency">How often it appears, or null.</param>
/// <param name="Blocked">Directories that shall not list it.</param>
/// <param name="NewFeedUrl">Where the feed is from now on, or empty.</param>
/// <param name="HasArchive">Whether the feed can be walked back page by page too (RFC 5005).</param>
public sealed record ShowFields(
    EntryFields Entry,
    IReadOnlyList<string> Countries,
    IReadOnlyList<FeedReference> Podroll,
    IReadOnlyList<FeedReference> RemoteItems,
    FeedReference? Publisher,
    UpdateFrequency? UpdateFrequency,
    IReadOnlyList<string> Blocked,
    string NewFeedUrl,
    bool HasArchive)
{
    /// <summary>Asks for the fields.</summary>
    public static ShowFields Read(Fields fields) => new(
        Entry: EntryFields.Read(fields),
        Countries: fields.Optional("countries", IdentifierKinds.Country.List()),
        Podroll: fields.Optional("podroll", FeedReference.Kind.Items()),
        RemoteItems: fields.Optional("remote-items", FeedReference.Kind.Items()),
        Publisher: fields.Optional("publisher", FeedReference.PublisherKind),
        UpdateFrequency: fields.Optional("update-frequency", UpdateFrequency.Kind),
        Blocked: [.. fields.Optional("block", BlockedServices.Kind.List()).Distinct()],
        NewFeedUrl: fields.Optional("new-feed-url", IdentifierKinds.Url),
        HasArchive: fields.Optional("archive", Kinds.Boolean));
}
