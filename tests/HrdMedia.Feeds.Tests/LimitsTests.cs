namespace HrdMedia.Feeds.Tests;

public sealed class LimitsTests
{
    private const string Url = "https://example.org/a";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static TheoryData<Action> Forbidden => new(
        () => PodcastTags.Soundbite(Second, TimeSpan.FromSeconds(14.999)),
        () => PodcastTags.Soundbite(Second, TimeSpan.FromSeconds(120.001)),
        () => PodcastTags.Soundbite(-Second, TimeSpan.FromSeconds(60)),
        () => PodcastTags.Season(0),
        () => PodcastTags.Episode(-0.5m),
        () => PodcastTags.Trailer("a", Url, default, length: -1),
        () => PodcastTags.Trailer("a", Url, default, season: 0),
        () => PodcastTags.Image(Url, aspectRatio: (16, 0)),
        () => PodcastTags.Image(Url, width: 0),
        () => PodcastTags.AlternateEnclosure(new("audio/opus", -1), PodcastTags.Source(Url)),
        () => PodcastTags.AlternateEnclosure(new("audio/opus", 1) { Bitrate = 0 }, PodcastTags.Source(Url)),
        () => PodcastTags.SocialInteract(SocialProtocol.Matrix, Url, priority: -1),
        () => PodcastTags.Medium((Medium)99),
        () => PodloveTags.Chapter(-Second, "a"),
        () => ItunesTags.Duration(-Second),
        () => ItunesTags.Season(0),
        () => ItunesTags.Episode(0),
        () => RssTags.Enclosure(Url, -1, "audio/mpeg"));

    public static TheoryData<int, Action<string>> TextLimits => new()
    {
        { 255, text => RssTags.Title(text) },
        { 255, text => ItunesTags.Author(text) },
        { 128, text => PodcastTags.Person(text) },
        { 128, text => PodcastTags.Location(text, "CL") },
        { 128, text => PodcastTags.Season(1, text) },
        { 32, text => PodcastTags.Episode(1, text) },
        { 128, text => PodcastTags.License(text, Url) },
        { 128, text => PodcastTags.Funding(Url, text) },
        { 128, text => PodcastTags.UpdateFrequency(text) },
        { 4000, text => PodcastTags.Txt(text) },
        { 128, text => PodcastTags.Txt("a", text) },
        { 128, text => PodcastTags.Trailer(text, Url, default) },
        { 128, text => PodcastTags.Soundbite(Second, 60 * Second, text) },
        { 128, text => PodcastTags.Image(Url, purpose: text) },
        { 32, text => PodcastTags.AlternateEnclosure(new("audio/opus", 1) { Title = text }, PodcastTags.Source(Url)) },
        { 32, text => PodcastTags.AlternateEnclosure(new("audio/opus", 1) { Rel = text }, PodcastTags.Source(Url)) },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_number_that_the_specification_forbids_is_refused(Action act) => Assert.Throws<ArgumentOutOfRangeException>(act);

    // The numbers are those of the specifications, written here a second time on purpose.
    [Theory]
    [MemberData(nameof(TextLimits))]
    public void A_text_may_be_as_long_as_the_specification_says_and_no_longer(int limit, Action<string> tag)
    {
        tag(string.Concat(Enumerable.Repeat("\U0001F3A4", limit)));
        Assert.Throws<ArgumentOutOfRangeException>(() => tag(new('a', limit + 1)));
    }

    [Fact]
    public void A_description_is_counted_in_bytes()
    {
        RssTags.Description(new('\u0645', 2000));
        Assert.Throws<ArgumentOutOfRangeException>(() => RssTags.Description(new('\u0645', 2001)));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("feed.xml")]
    [InlineData("https://")]
    [InlineData("https:///feed")]
    [InlineData("https://example.org/a b")]
    [InlineData(" https://example.org/")]
    [InlineData("https://example.org/\u00E4")]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void An_address_that_readers_cannot_follow_is_refused(string url)
    {
        Assert.False(FeedUrl.IsWeb(url));
        Assert.Throws<ArgumentException>(() => RssTags.Link(url));
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://localhost:8080/%C3%A4?a=[1]&b=2#c")]
    [InlineData("HTTPS://[::1]/")]
    public void A_web_address_is_accepted(string url) => Assert.True(FeedUrl.IsWeb(url));

    [Theory]
    [InlineData("ipfs://QmX33", true)]
    [InlineData("mailto:p@example.org", true)]
    [InlineData("1ipfs://QmX33", false)]
    [InlineData("ip fs://QmX33", false)]
    [InlineData("ip/fs:QmX33", false)]
    [InlineData(":QmX33", false)]
    [InlineData("ipfs:", false)]
    public void Any_scheme_is_accepted_where_the_specification_allows_it(string uri, bool valid) =>
        Assert.Equal(valid, FeedUrl.IsUri(uri));

    [Theory]
    [InlineData("CHL")]
    [InlineData("cl")]
    [InlineData("")]
    public void A_country_is_two_capitals(string country) =>
        Assert.Throws<ArgumentException>(() => PodcastTags.Location("Petorca", country));

    [Fact]
    public void A_count_needs_a_start() =>
        Assert.Throws<ArgumentException>(() => PodcastTags.UpdateFrequency("Ten times", "FREQ=DAILY;COUNT=10"));

    [Fact]
    public void A_podroll_without_shows_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Written.Xml(PodcastTags.Podroll()));

    [Fact]
    public void An_alternate_enclosure_without_source_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Written.Xml(PodcastTags.AlternateEnclosure(new("audio/opus", 1))));
}
