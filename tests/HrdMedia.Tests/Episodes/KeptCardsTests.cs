using System.Buffers;
using System.Text;
using HrdMedia.Countries;
using HrdMedia.Episodes;
using HrdMedia.Home;
using HrdMedia.Layout;
using HrdMedia.Offline;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Shows;
using HrdMedia.Tests.Harness;
using HrdMedia.Text;
using HrdMedia.Theme;
using HrdMedia.Topics;
using HrdMedia.Years;

namespace HrdMedia.Tests.Episodes;

/// <summary>An episode in a list is drawn once for all pages of a language; each shows what it would have drawn.</summary>
public sealed class KeptCardsTests
{
    private static readonly DefaultTheme Theme = new();

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("fr")]
    public void A_list_shows_what_it_would_draw_itself(string language)
    {
        var (drawing, keeping) = (Site(language, room: 0), Site(language));
        var drawn = Written(Lists(drawing));

        // Each episode is kept from another page, when the last comes first.
        Assert.Equal(drawn, Written(Lists(keeping)));
        Assert.Equal(drawn, Written(Lists(Site(language)).Reverse()));
        Assert.Equal((0, 3), (drawing.Cards.Count, keeping.Cards.Count));
        Assert.Contains("picture-", drawn[Routes.File(keeping.Address("topics/water/"))], StringComparison.Ordinal);
        Assert.DoesNotContain(drawn.Values, page => page.Contains("&#x1;", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_room_is_drawn_for_each_page()
    {
        var crowded = Site("en", room: 1);

        Assert.Equal(Written(Lists(Site("en", room: 0))), Written(Lists(crowded)));
        Assert.Equal(1, crowded.Cards.Count);
    }

    [Fact]
    public void A_copy_for_a_disk_has_links_of_its_own()
    {
        var site = Site("en");
        Written(Lists(site));
        var topic = new CopyContents(site, CopyKind.Text).Files.Single(file => file.Path == "topics/water/index.html");

        Assert.Contains("href=\"../../humanity/001-water/index.html\"", Encoding.UTF8.GetString(topic.Render()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topics/water/", "<a href=\"../../people/maria/\">")]
    [InlineData("people/", "<a href=\"maria/\">")]
    [InlineData("people/lorena/", "<a href=\"../maria/\">")]
    [InlineData("people/maria/", "<a href=\"./\">")]
    [InlineData("people/maria/more/", "<a href=\"../\">")]
    public void A_stencil_has_the_way_from_each_page(string page, string link)
    {
        var stencil = Stencil.Of(Encoding.UTF8.GetBytes("<a href=\"&#x1;people/maria/&#x2;\">"))!;
        var written = new ArrayBufferWriter<byte>();

        var room = new Utf8Room(written);
        stencil.Write(page, room);
        room.Flush();

        Assert.Equal(link, Encoding.UTF8.GetString(written.WrittenSpan));
    }

    [Theory]
    [InlineData("people/mar&#xED;a/")]
    [InlineData("a?b")]
    [InlineData("a:b/")]
    public void An_address_that_would_be_escaped_is_for_no_stencil(string address) =>
        Assert.Null(Stencil.Of(Encoding.UTF8.GetBytes($"<a href=\"&#x1;{address}&#x2;\">")));

    private static Dictionary<string, string> Written(IEnumerable<Output> outputs) =>
        outputs.ToDictionary(output => output.Path, output => Encoding.UTF8.GetString(output.Render()), StringComparer.Ordinal);

    private static IEnumerable<Output> Lists(Composition site) =>
    [
        .. HomePage.Outputs(site), .. ShowPages.Outputs(site), .. PersonPages.Outputs(site), .. CountryPages.Outputs(site),
        .. TopicPages.Outputs(site), .. YearPages.Outputs(site),
    ];

    private static Composition Site(string language, int? room = null)
    {
        var (sources, diagnostics) = (Files().Sources(), new DiagnosticBag());
        var site = new Site(sources, new SiteOptions(SiteHarness.Now) { ShowsScheduled = true }, Theme);
        var catalog = site.Engine.Read(new EngineContext(sources, diagnostics, 1));
        Assert.Empty(diagnostics.Sorted());
        var composition = new Composition(catalog, Theme, sources, language, new NamingPictureMaker());
        return room is not { } some ? composition
            : new Composition(catalog, Theme, sources, language, new NamingPictureMaker()) { RoomForCards = some };
    }

    // Of all that a card may hold: a title in another language than the page's, a guest with and without a page in it, content
    // notes, no picture, and an episode that is still to come.
    private static SiteHarness Files() => SiteHarness.Minimal()
        .Edit("episodes/site.yaml", "languages: [en, ar, fr]\n")
        .Edit("episodes/humanity/001-water.yaml", "title: {en: Water & \"more\", ar: المياه}\n" +
            "summary: {en: About <water>., ar: عن المياه.}\ncontent-notes: [{kind: threats}]\n")
        .Edit("episodes/topics/water.yaml",
            "title: {en: Water, ar: المياه, fr: L’eau}\n" +
            "summary: {en: Who defends water., ar: من يدافع عن المياه., fr: Qui défend l’eau.}\n")
        .File("episodes/humanity/002-land.yaml",
            Other("Land", 2, "2024-12-09", "{person: maria, role: guest}, {person: lorena, role: guest}"))
        .File("episodes/humanity/003-air.yaml", Other("Air", 3, "2031-01-01", "{person: maria, role: guest}"));

    private static string Other(string title, int number, string day, string people) => $"""
        title: {title}
        guid: 9d5d3e9a-9ab0-4b11-8eed-d5f87030789{number}
        published: {day}T09:00:00Z
        season: 1
        number: {number}
        summary: About {title}.
        language: en
        audio: 001-water.mp3
        people: [{people}]
        countries: [AR, CL]
        topics: [water]

        """;
}
