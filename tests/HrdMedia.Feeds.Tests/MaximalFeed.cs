namespace HrdMedia.Feeds.Tests;

/// <summary>A feed with every tag there is.</summary>
internal static class MaximalFeed
{
    private const string Site = "https://example.org";

    private static readonly DateTimeOffset Date = new(2023, 12, 9, 9, 0, 0, TimeSpan.Zero);

    private static readonly Guid Other = new("917393e3-1b1e-5cef-ace4-edaa54e1f810");

    public static INode<RssDocument> Channel() => RssTags.Channel(
        RssTags.Title("Bread & <water>"), RssTags.Link($"{Site}/"),
        RssTags.Description("<p>All &amp; more</p>"), RssTags.Language("en-gb"),
        AtomTags.Self($"{Site}/feed.xml"), AtomTags.Hub("https://hub.example.org/"),
        Nodes.Each(Enum.GetValues<LinkRelation>(), rel => AtomTags.Link(rel, $"{Site}/{rel}.xml")),
        RssTags.Image($"{Site}/cover.jpg", "Bread & <water>", $"{Site}/"), RssTags.Copyright("HRD Media"),
        RssTags.LastBuildDate(Date), RssTags.PubDate(Date), RssTags.Generator("HrdMedia/0.1 (+https://example.org)"),
        ItunesTags.Image($"{Site}/cover.jpg"), Nodes.Each(AppleCategories.All, ItunesTags.Category), ItunesTags.Explicit(true),
        ItunesTags.Author("HRD Media"), ItunesTags.Owner("HRD Media", "p@example.org"), ItunesTags.Type(ShowType.Serial),
        ItunesTags.Title("Bread"), ItunesTags.NewFeedUrl($"{Site}/feed.xml"), ItunesTags.Block(), ItunesTags.Complete(),
        PodcastTags.Guid(PodcastGuid.FromFeedUrl($"{Site}/feed.xml")), PodcastTags.Locked(true, "p@example.org"),
        PodcastTags.Medium(Medium.Podcast), PodcastTags.Block(false), PodcastTags.Block(true, "google"), Both(),
        PodcastTags.Trailer("Soon", $"{Site}/t.mp3", Date, 1234, "audio/mpeg", 1),
        PodcastTags.UpdateFrequency("Weekly", "FREQ=WEEKLY;COUNT=10", Date, complete: true),
        PodcastTags.Podroll(PodcastTags.RemoteItem(Other, $"{Site}/o.xml")), PodcastTags.Publisher(Other, $"{Site}/p.xml"),
        PodcastTags.RemoteItem(Other, $"{Site}/o.xml", "a1", Medium.Music, "Here"), HistoryTags.Archive(),
        Nodes.Each([1, 2, 3], Item));

    private static INode<Channel> Item(int number) => RssTags.Item(
        RssTags.Title($"Episode & {number}"), RssTags.Link($"{Site}/{number}/"),
        RssTags.Description($"<p>{number} ]]> &amp; <b>more</b></p>"),
        ContentTags.Encoded("<p>All</p>"), RssTags.PubDate(Date.AddDays(number)),
        RssTags.Guid($"guid-{number}"), RssTags.Enclosure($"{Site}/{number}.mp3", 5_000_000_000, "audio/mpeg"),
        ItunesTags.Duration(TimeSpan.FromMinutes(31)), ItunesTags.Explicit(false), ItunesTags.Image($"{Site}/{number}.jpg"),
        ItunesTags.Season(1), ItunesTags.Episode(number), ItunesTags.EpisodeType(EpisodeType.Full), ItunesTags.Title("Episode"),
        ItunesTags.Block(), PodcastTags.Season(1, "Water"), PodcastTags.Episode(number + 0.5m, "Day 1"), Both(),
        Nodes.Each(Enum.GetValues<TranscriptFormat>(), format => PodcastTags.Transcript($"{Site}/{format}", format, "en")),
        PodcastTags.Chapters($"{Site}/{number}.json"), PodcastTags.ContentLink($"{Site}/v", "Watch"),
        PodcastTags.Soundbite(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60), "Why"),
        PodcastTags.AlternateEnclosure(
            new("audio/opus", 1234) { Title = "Small" },
            PodcastTags.Source($"{Site}/1.opus"), PodcastTags.Integrity(IntegrityType.Sri, "sha384-AA==")),
        PodloveTags.Chapters(PodloveTags.Chapter(TimeSpan.Zero, "Opening"),
            PodloveTags.Chapter(TimeSpan.FromSeconds(41), "Wells")));

    private static INode<IEntry> Both() => Nodes.All<IEntry>(
        PodcastTags.Person("Ada", PersonRoles.Guest, $"{Site}/a.jpg", $"{Site}/a/"), PodcastTags.Location("Petorca", "CL"),
        PodcastTags.License("CC-BY-4.0", $"{Site}/by/"), PodcastTags.Funding($"{Site}/give", "Give"),
        PodcastTags.Txt("05124", "verify"),
        PodcastTags.Image($"{Site}/w.jpg", "A dry well", (16, 9)), PodcastTags.SocialInteractDisabled(),
        PodcastTags.SocialInteract(SocialProtocol.ActivityPub, $"{Site}/@hrd/1", "@hrd", $"{Site}/@hrd", 1));
}
