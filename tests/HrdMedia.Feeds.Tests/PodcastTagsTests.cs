using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class PodcastTagsTests
{
    private const string Site = "https://example.org";

    private static readonly Guid Other = new("917393e3-1b1e-5cef-ace4-edaa54e1f810");

    private static readonly DateTimeOffset Date = new(2023, 12, 9, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Guid() => Assert.Equal(
        "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>", Xml(PodcastTags.Guid(Other)));

    [Fact]
    public void Locked() => Assert.Equal(
        "<podcast:locked owner=\"p@example.org\">yes</podcast:locked>", Xml(PodcastTags.Locked(true, "p@example.org")));

    [Fact]
    public void Medium() => Assert.Equal(
        "<podcast:medium>podcast</podcast:medium>", Xml(PodcastTags.Medium(Feeds.Medium.Podcast)));

    [Fact]
    public void Block() => Assert.Equal(
        "<podcast:block id=\"google\">no</podcast:block>", Xml(PodcastTags.Block(false, "google")));

    [Fact]
    public void Person() => Assert.Equal(
        "<podcast:person role=\"guest\" group=\"cast\" img=\"https://example.org/a.jpg\""
        + " href=\"https://example.org/a/\">Ada</podcast:person>",
        Xml(PodcastTags.Person("Ada", PersonRoles.Guest, $"{Site}/a.jpg", $"{Site}/a/")));

    [Fact]
    public void Person_with_a_name_only() => Assert.Equal("<podcast:person>Ada</podcast:person>", Xml(PodcastTags.Person("Ada")));

    [Fact]
    public void Location() => Assert.Equal(
        "<podcast:location rel=\"subject\" country=\"CL\">Petorca</podcast:location>",
        Xml(PodcastTags.Location("Petorca", "CL")));

    [Fact]
    public void Season() => Assert.Equal(
        "<podcast:season name=\"Water &amp; bread\">2</podcast:season>", Xml(PodcastTags.Season(2, "Water & bread")));

    [Fact]
    public void Episode() => Assert.Equal(
        "<podcast:episode display=\"Day 5\">315.5</podcast:episode>", Xml(PodcastTags.Episode(315.50m, "Day 5")));

    [Fact]
    public void License() => Assert.Equal(
        "<podcast:license url=\"https://example.org/by/4.0/\">CC-BY-4.0</podcast:license>",
        Xml(PodcastTags.License("CC-BY-4.0", $"{Site}/by/4.0/")));

    [Fact]
    public void Funding() => Assert.Equal(
        "<podcast:funding url=\"https://example.org/give\">Support us</podcast:funding>",
        Xml(PodcastTags.Funding($"{Site}/give", "Support us")));

    [Fact]
    public void UpdateFrequency() => Assert.Equal(
        "<podcast:updateFrequency dtstart=\"2023-12-09T08:00:00.000Z\" rrule=\"FREQ=WEEKLY;COUNT=10\">"
        + "Weekly</podcast:updateFrequency>",
        Xml(PodcastTags.UpdateFrequency("Weekly", "FREQ=WEEKLY;COUNT=10", Date)));

    [Fact]
    public void UpdateFrequency_of_an_ended_show() => Assert.Equal(
        "<podcast:updateFrequency complete=\"true\">It has ended</podcast:updateFrequency>",
        Xml(PodcastTags.UpdateFrequency("It has ended", complete: true)));

    [Fact]
    public void Txt() => Assert.Equal(
        "<podcast:txt purpose=\"applepodcastsverify\">05124</podcast:txt>", Xml(PodcastTags.Txt("05124", "applepodcastsverify")));

    [Fact]
    public void Podroll() => Assert.Equal(
        """
        <podcast:podroll>
          <podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/>
        </podcast:podroll>
        """,
        Xml(PodcastTags.Podroll(PodcastTags.RemoteItem(Other))));

    [Fact]
    public void Publisher() => Assert.Equal(
        """
        <podcast:publisher>
          <podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedUrl="https://p.org/p.xml" medium="publisher"/>
        </podcast:publisher>
        """,
        Xml(PodcastTags.Publisher(Other, "https://p.org/p.xml")));

    [Fact]
    public void RemoteItem() => Assert.Equal(
        "<podcast:remoteItem feedGuid=\"917393e3-1b1e-5cef-ace4-edaa54e1f810\" feedUrl=\"https://example.org/f.xml\""
        + " itemGuid=\"a1\" medium=\"musicL\" title=\"Here\"/>",
        Xml(PodcastTags.RemoteItem(Other, $"{Site}/f.xml", "a1", Feeds.Medium.MusicList, "Here")));

    [Fact]
    public void Transcript() => Assert.Equal(
        "<podcast:transcript url=\"https://example.org/1.en.vtt\" type=\"text/vtt\" language=\"en\" rel=\"captions\"/>",
        Xml(PodcastTags.Transcript($"{Site}/1.en.vtt", TranscriptFormat.Vtt, "en", TranscriptRel.Captions)));

    [Fact]
    public void Chapters() => Assert.Equal(
        "<podcast:chapters url=\"https://example.org/1.json\" type=\"application/json+chapters\"/>",
        Xml(PodcastTags.Chapters($"{Site}/1.json")));

    [Fact]
    public void Trailer() => Assert.Equal(
        "<podcast:trailer pubdate=\"Sat, 09 Dec 2023 09:00:00 +0100\" url=\"https://example.org/t.mp3\" length=\"1234\""
        + " type=\"audio/mpeg\" season=\"4\">Soon</podcast:trailer>",
        Xml(PodcastTags.Trailer("Soon", $"{Site}/t.mp3", Date, 1234, "audio/mpeg", 4)));

    [Fact]
    public void Image() => Assert.Equal(
        "<podcast:image href=\"https://example.org/w.jpg\" alt=\"A dry well\" aspect-ratio=\"16/9\" width=\"1600\" height=\"900\""
        + " type=\"image/jpeg\" purpose=\"artwork social\"/>",
        Xml(PodcastTags.Image($"{Site}/w.jpg", "A dry well", (16, 9), 1600, 900, "image/jpeg", "artwork social")));

    [Fact]
    public void Soundbite() => Assert.Equal(
        "<podcast:soundbite startTime=\"73.25\" duration=\"60\">Why</podcast:soundbite>",
        Xml(PodcastTags.Soundbite(TimeSpan.FromSeconds(73.25), TimeSpan.FromMinutes(1), "Why")));

    [Fact]
    public void Soundbite_without_a_title() => Assert.Equal(
        "<podcast:soundbite startTime=\"1\" duration=\"15\"/>",
        Xml(PodcastTags.Soundbite(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15))));

    [Fact]
    public void AlternateEnclosure() => Assert.Equal(
        "<podcast:alternateEnclosure type=\"video/mp4\" length=\"7924786\" bitrate=\"511276\" height=\"720\" lang=\"en\""
        + " title=\"Video\" rel=\"v\" codecs=\"avc1.4d401f\" default=\"true\">\n"
        + "  <podcast:source uri=\"https://example.org/1.mp4\"/>\n"
        + "  <podcast:integrity type=\"sri\" value=\"sha384-AA==\"/>\n"
        + "</podcast:alternateEnclosure>",
        Xml(PodcastTags.AlternateEnclosure(
            new("video/mp4", 7924786)
            {
                Bitrate = 511276, Height = 720, Lang = "en", Title = "Video", Rel = "v", Codecs = "avc1.4d401f", Default = true,
            },
            PodcastTags.Source($"{Site}/1.mp4"),
            PodcastTags.Integrity(IntegrityType.Sri, "sha384-AA=="))));

    [Fact]
    public void Source() => Assert.Equal(
        "<podcast:source uri=\"ipfs://QmX33\" contentType=\"application/x-bittorrent\"/>",
        Xml(PodcastTags.Source("ipfs://QmX33", "application/x-bittorrent")));

    [Fact]
    public void Integrity() => Assert.Equal(
        "<podcast:integrity type=\"pgp-signature\" value=\"AA==\"/>",
        Xml(PodcastTags.Integrity(IntegrityType.PgpSignature, "AA==")));

    [Fact]
    public void SocialInteract() => Assert.Equal(
        "<podcast:socialInteract protocol=\"activitypub\" uri=\"https://example.org/@hrd/1\" accountId=\"@hrd\""
        + " accountUrl=\"https://example.org/@hrd\" priority=\"1\"/>",
        Xml(PodcastTags.SocialInteract(SocialProtocol.ActivityPub, $"{Site}/@hrd/1", "@hrd", $"{Site}/@hrd", 1)));

    [Fact]
    public void SocialInteractDisabled() => Assert.Equal(
        "<podcast:socialInteract protocol=\"disabled\"/>", Xml(PodcastTags.SocialInteractDisabled()));

    [Fact]
    public void ContentLink() => Assert.Equal(
        "<podcast:contentLink href=\"https://example.org/v\">Watch it</podcast:contentLink>",
        Xml(PodcastTags.ContentLink($"{Site}/v", "Watch it")));
}
