using System.Text;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Home;
using HrdMedia.Layout;
using HrdMedia.Offline;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Search;
using HrdMedia.Shows;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Years;

namespace HrdMedia.Tests.Layout;

/// <summary>What is the same around the pages of one folder is made once; around each page stands what it would have
/// made.</summary>
public sealed class FolderFrameTests
{
    private static readonly DefaultTheme Theme = new();
    private static readonly Catalog Catalog = Read();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Around_a_page_stands_what_it_would_make_itself(string language)
    {
        var alone = Pages(Site(language)).Select((_, i) => Text(Pages(Site(language)).ElementAt(i))).ToArray();
        var together = Site(language);

        Assert.Equal(alone, Pages(together).Select(Text));
        // Each folder is known from another page, when the last comes first.
        Assert.Equal(alone.Reverse(), Pages(Site(language)).Reverse().Select(Text));
        Assert.Same(Of("people/maria/", together), Of("people/lorena/", together));
        Assert.NotSame(Of("people/maria/", together), Of("people/", together));
        Assert.NotSame(Of("people/maria/", together), Of("topics/water/", together));
        Assert.NotSame(Of("humanity/001-water/", together), Of("humanity/001-water/embed/", together));
    }

    [Fact]
    public void In_a_copy_too()
    {
        var together = Copy().Where(IsPage).Select(Text).ToArray();

        Assert.Equal(together, Copy().Where(IsPage).Select((_, i) => Text(Copy().Where(IsPage).ElementAt(i))));
    }

    private static FolderFrame Of(string route, Composition site) =>
        site.Frames.Of(new PageLinks(site, route, site.Catalog.Settings));

    private static IEnumerable<Output> Copy() => new CopyContents(Site("en"), CopyKind.Text).Files;

    private static bool IsPage(Output output) => output.Path.EndsWith(".html", StringComparison.Ordinal);

    private static string Text(Output output) => $"{output.Path}\n{Encoding.UTF8.GetString(output.Render())}";

    private static IEnumerable<Output> Pages(Composition site) =>
    [
        .. HomePage.Outputs(site), .. ShowPages.Outputs(site), .. EpisodePages.Outputs(site),
        .. EpisodeEmbed.Outputs(site).Where(IsPage), .. PersonPages.Outputs(site), .. CountryPages.Outputs(site),
        .. TopicPages.Outputs(site), .. YearPages.Outputs(site), .. CoursePages.Outputs(site), .. TimelinePage.Outputs(site),
        .. TextPages.Outputs(site), .. SearchPages.Outputs(site), .. SearchPages.Letters(site),
    ];

    private static Composition Site(string language) =>
        new(Catalog, Theme, Files().Sources(), language, new NamingPictureMaker());

    private static Catalog Read()
    {
        var (sources, diagnostics) = (Files().Sources(), new DiagnosticBag());
        var catalog = new Site(sources, new SiteOptions(SiteHarness.Now), Theme).Engine
            .Read(new EngineContext(sources, diagnostics, 1));
        Assert.Empty(diagnostics.Sorted());
        return catalog;
    }

    // Two pages at least in each folder, and some in one language alone.
    private static SiteHarness Files()
    {
        var files = SiteHarness.Minimal().Edit("episodes/site.yaml", "languages: [en, fr]\n");
        return files.File("episodes/humanity/002-land.yaml", files.TextOf("episodes/humanity/001-water.yaml")
                .Replace("title: ", "title: More of ", StringComparison.Ordinal)
                .Replace("number: 1", "number: 2", StringComparison.Ordinal))
            .Edit("episodes/humanity/002-land.yaml", "guid: 9d5d3e9a-9ab0-4b11-8eed-d5f870307892\n")
            .Edit("episodes/topics/water.yaml", "title: {en: Water, fr: L’eau}\n" +
                "summary: {en: Who defends water., fr: Qui défend l’eau.}\n")
            .File("episodes/pages/contact.md", files.TextOf("episodes/pages/about.md"));
    }
}
