using System.Text;
using HrdMedia.Guard;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Hostile;

namespace HrdMedia.Tests.Guard;

/// <summary>The name in each field of each kind of file in turn: found in the source, and wherever it is published.</summary>
public sealed class LeaksInFieldsTests
{
    private static readonly string[] Eight =
        ["capitals", "other order", "accents", "hyphen", "letter by letter", "entities", "Cyrillic", "lookalikes"];

    public static TheoryData<string> Files => [.. EveryField.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void In_each_field_it_is_found_in_the_source(string file)
    {
        var yaml = SiteHarness.Minimal().TextOf(file);
        foreach (var text in Eight.Select(disguise => Names.Disguises[disguise]))
        {
            var changed = EveryField.Replaced(yaml, $"\"{text}\"").ToArray();
            Assert.NotEmpty(changed);
            Assert.All(changed, source => Assert.NotEmpty(Sources(file, Encoding.UTF8.GetBytes(source))));
        }
    }

    // The oracle is a search for the very letters in every output, which the name is not disguised in.
    [Theory]
    [MemberData(nameof(Files))]
    public void In_each_field_it_is_found_where_it_is_published(string file)
    {
        var yaml = Site().TextOf(file);
        foreach (var changed in EveryField.Replaced(yaml, $"\"{Names.Secret}\"").Distinct())
        {
            var built = Site().File(file, changed).Build(leaks: Names.Search);
            var found = built.Diagnostics.Where(d => d.Code == "HRD631").Select(d => d.ToString()).ToArray();

            Assert.Equal(built.Files.Keys.Any(path => built.Text(path).Contains(Names.Secret, StringComparison.Ordinal)),
                found.Length > 0);
            Assert.DoesNotContain(found, m => m.Contains("Velikova", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("episodes/humanity/001-water.en.vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Marta Velikova>Welcome.\n")]
    [InlineData("episodes/humanity/001-water.en.vtt",
        "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\nHere’s Marta <i>Velikova</i>.\n")]
    [InlineData("episodes/pages/about.md", "---\ntitle: About\nsummary: a\n---\nOf *Marta* Velikova, who works there.\n")]
    [InlineData("episodes/pages/marta-velikova.md", "---\ntitle: M\nsummary: a\n---\nOf somebody.\n")]
    public void Nor_do_other_files_hide_it(string path, string text)
    {
        var built = SiteHarness.Minimal().File(path, text).Build(leaks: Names.Search);

        Assert.NotEmpty(Sources(path, Encoding.UTF8.GetBytes(text)));
        Assert.Contains(built.Diagnostics, d => d.Code == "HRD631");
        Assert.DoesNotContain(built.Messages, m => m.Contains("Velikova", StringComparison.OrdinalIgnoreCase));
    }

    // A share card's words are drawn; the same words stand beside it for who does not see it, and are searched there.
    [Fact]
    public void In_the_search_index_and_a_card_it_is_found()
    {
        var built = SiteHarness.Minimal().Edit("episodes/topics/water.yaml", $"title: {Names.Secret}\n").Build(
            leaks: Names.Search,
            pictures: new HrdMedia.Imaging.VipsPictureMaker(Path.Combine(AppContext.BaseDirectory, "fonts")));
        var found = built.Diagnostics.Where(d => d.Code == "HRD631").Select(d => d.Message).ToArray();

        Assert.Contains(found, m => m.Contains("'/search/index/text/", StringComparison.Ordinal));
        Assert.Contains(found, m => m.Contains("'/topics/water/index.html'", StringComparison.Ordinal));
        Assert.Contains($"og:image:alt\" content=\"{Names.Secret}", built.Text("topics/water/index.html"),
            StringComparison.Ordinal);
    }

    // A single word is found in the index too, whose words stand in no order.
    [Fact]
    public void Of_the_index_single_words_count()
    {
        var search = new LeakSearch(NameListWriter.With(NameListWriter.New(), "Mokuanda")!);
        var built = SiteHarness.Minimal().Edit("episodes/topics/water.yaml", "summary: Near Mokuanda.\n").Build(leaks: search);

        Assert.Contains(built.Messages, m => m.Contains("'/search/index/terms/", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_copy_for_a_disk_it_is_found()
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", "offline: {copies: [text]}\n")
            .Edit("episodes/topics/water.yaml", $"summary: {Names.Secret}.\n").Build(leaks: Names.Search);

        Assert.Contains(built.Diagnostics, d => d.Code == "HRD631" && d.Message.Contains("README", StringComparison.Ordinal) |
            d.Message.Contains("topics/water", StringComparison.Ordinal));
    }

    // What is larger than memory comes in pieces, and a name may lie across two.
    [Theory]
    [InlineData(100)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(2_000_000)]
    public void Across_two_pieces_it_is_found_once(int first)
    {
        var found = new List<FoundName>();
        var text = Encoding.UTF8.GetBytes(new string('\n', first - 6) + $"Marta Velikova{new string('\n', 9000)}end");
        using (var stream = new SearchedStream(Stream.Null, Names.Search, found.AddRange))
        {
            stream.Write(text.AsSpan(0, first));
            stream.Write(text.AsSpan(first));
        }

        Assert.Equal(new FoundName(first - 5, 1, Disguise.Plain), Assert.Single(found));
    }

    [Fact]
    public void The_catalogue_beneath_holds_none() => Assert.DoesNotContain(
        SiteHarness.Minimal().Build(leaks: Names.Search).Messages, m => m.Contains("HRD63", StringComparison.Ordinal));

    private static IReadOnlyList<Diagnostic> Sources(string path, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        new SourceLeaks(Names.Search).Check(path, () => new MemoryStream(bytes), diagnostics);
        return diagnostics.Sorted();
    }

    private static SiteHarness Site() => SiteHarness.Minimal().Edit("episodes/site.yaml", "feeds: []\n");
}
