using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using HrdMedia.Comparison;
using HrdMedia.Media;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Imaging;

namespace HrdMedia.Tests.Episodes;

/// <summary>What a published recording says of itself, and what of the site a corrected title changes.</summary>
public sealed class EpisodeTagsTests
{
    private const string Yaml = "episodes/humanity/001-water.yaml";
    private const string Recording = "humanity/001-water/humanity-001-water.mp3";
    private const string Spanish = "title: {en: Water, es: Agua}\nsummary: {en: About water., es: Del agua.}\n";

    private static readonly XNamespace Podcast = "https://podcastindex.org/namespace/1.0";

    [Fact]
    public void They_are_title_show_and_chapters_as_the_page_has_them()
    {
        var built = SiteHarness.Minimal().Build().MustBeClean();
        var tags = Read(built, Recording);

        Assert.Equal("Water", tags.Title);
        Assert.Equal([(0, "Opening"), (10, "The drought")], tags.Chapters.Select(c => (c.Start.TotalSeconds, c.Title)));
        Assert.All(new[] { "TALB\0\0\0\u0009\0\0\0Humanity", "https://creativecommons.org/licenses/by/4.0/" },
            word => Assert.True(Has(built.Files[Recording], word), word));
        // The small version is of a group of its own: another cut may have other chapters.
        Assert.Empty(Read(built, Small(built)).Chapters);
        Assert.All(new[] { "Maria", "Lorena", "Example", "APIC" }, word => Assert.False(Has(built.Files[Recording], word), word));
    }

    [Fact]
    public void They_speak_the_shows_language_whatever_the_site_speaks()
    {
        var built = SiteHarness.Minimal()
            .Edit("episodes/humanity/show.yaml", "language: es\ntitle: {en: Humanity, es: Humanidad}\n")
            .Edit(Yaml, Spanish).Build();

        Assert.Equal("Agua", Read(built, Recording).Title);
        Assert.True(Has(built.Files[Recording], "Humanidad"));
    }

    [Fact]
    public void A_part_with_a_content_note_begins_a_chapter_in_them_too()
    {
        var built = SiteHarness.Minimal().Edit(Yaml, "content-notes: [{kind: killing, at: \"0:05\", until: \"0:08\"}]\n").Build();

        Assert.Equal([0, 5, 8, 10], Read(built, Recording).Chapters.Select(c => c.Start.TotalSeconds));
    }

    [Fact]
    public void A_corrected_title_changes_no_address_guid_or_length()
    {
        var site = SiteHarness.Minimal().Edit(Yaml, "alternates: [{audio: 001-small.mp3, title: Small}]\n");
        var old = site.Build().MustBeClean();
        var now = site.Edit(Yaml, "title: Water is a right, and whoever says so is not alone\n")
            .Edit("episodes/humanity/show.yaml", "title: Humanity and more\n").Build().MustBeClean();

        Assert.NotEqual(old.Files[Recording], now.Files[Recording]);
        Assert.Equal(old.Files.Keys.Where(IsSound), now.Files.Keys.Where(IsSound));
        Assert.Equal(Enclosure(old).ToString(), Enclosure(now).ToString());
        Assert.Equal((string?)Enclosure(now).Attribute("length"), $"{now.Files[Recording].Length}");
        Assert.Empty(SiteChanges.Between(old.Published(), now.Published(), now.Catalog).Blocked);
    }

    [Fact]
    public void Proofs_and_lengths_are_of_the_bytes_that_are_published()
    {
        var built = SiteHarness.Minimal().Edit(Yaml, "alternates: [{audio: 001-small.mp3, title: Small}]\n")
            .Build(pictures: Drawing.Maker).MustBeClean();
        var versions = Feed(built).Descendants(Podcast + "alternateEnclosure").ToArray();

        Assert.Equal(2, versions.Length);
        Assert.All(versions, version =>
        {
            var address = (string)version.Element(Podcast + "source")!.Attribute("uri")!;
            var file = built.Files[address["https://example.org/".Length..]];
            Assert.True(Has(file, "APIC"));
            Assert.Equal($"{file.Length}", (string?)version.Attribute("length"));
            Assert.Equal("sha384-" + Convert.ToBase64String(SHA384.HashData(file)),
                (string?)version.Element(Podcast + "integrity")!.Attribute("value"));
        });
    }

    // A machine that makes no pictures announces the same feed.
    [Fact]
    public void A_cover_changes_neither_length_nor_address_and_is_the_episodes_own()
    {
        var plain = SiteHarness.Minimal().Build().MustBeClean();
        var maker = new NamingPictureMaker();
        var drawn = SiteHarness.Minimal().Build(pictures: maker).MustBeClean();
        var episode = drawn.Catalog.Episodes.Single();

        Assert.Equal(Enclosure(plain).ToString(), Enclosure(drawn).ToString());
        Assert.True(Has(drawn.Files[Recording],
            HrdMedia.Pictures.PictureSizes.ForTags(episode.Image!.Picture!)[0].Key));
        Assert.Equal(drawn.Files[Recording], SiteHarness.Minimal().Build(pictures: maker).Files[Recording]);
    }

    [Fact]
    public void A_copy_for_a_disk_and_a_translated_feed_have_the_same_file()
    {
        var built = SiteHarness.Minimal().Edit("episodes/site.yaml", "languages: [en, es]\noffline: {copies: [audio]}\n"
            + "feeds: [translations]\n").Edit(Yaml, Spanish + "alternates: []\n")
            .Edit("episodes/humanity/show.yaml", "summary: {en: Stories., es: Historias.}\n")
            .Build(pictures: new NamingPictureMaker());

        Assert.All(new[] { "en", "es" }, language =>
        {
            using var zip = new ZipArchive(new MemoryStream(built.Files[$"catalog-{language}.zip"]));
            using var entry = zip.GetEntry($"catalog-{language}/{Recording}")!.Open();
            using var bytes = new MemoryStream();
            entry.CopyTo(bytes);
            Assert.Equal(built.Files[Recording], bytes.ToArray());
        });
        Assert.All(built.Files.Keys.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)), path => Assert.Contains(
            $"<enclosure url=\"https://example.org/{Recording}\" length=\"{built.Files[Recording].Length}\"", built.Text(path),
            StringComparison.Ordinal));
    }

    // Its length grows by the tags, once.
    [Fact]
    public void A_recording_that_was_published_before_it_had_tags_is_the_same_one()
    {
        var now = SiteHarness.Minimal().Build().MustBeClean();
        PublishedSite Before(long bytes) => now.Published() with
        {
            Feeds = [.. now.Published().Feeds.Select(feed => feed with
            {
                Items = [.. feed.Items.Select(item => item with { Bytes = item.Bytes - bytes })],
            })],
        };

        Assert.Empty(SiteChanges.Between(Before(32_768), now.Published(), now.Catalog).Changes);
        Assert.NotEmpty(SiteChanges.Between(Before(32_768 - 104), now.Published(), now.Catalog).Blocked);
        Assert.NotEmpty(SiteChanges.Between(Before(-32_768), now.Published(), now.Catalog).Blocked);
    }

    private static RecordingTags Read(BuildResult built, string path) => Id3Reader.Read(new MemoryStream(built.Files[path]));

    private static string Small(BuildResult built) => built.Files.Keys.Single(p => IsSound(p) && p != Recording);

    private static bool IsSound(string path) => path.EndsWith(".mp3", StringComparison.Ordinal);

    private static XDocument Feed(BuildResult built) => XDocument.Parse(built.Text("humanity/feed.xml"));

    private static XElement Enclosure(BuildResult built) => Feed(built).Descendants("enclosure").Single();

    private static bool Has(byte[] bytes, string word) => bytes.AsSpan().IndexOf(System.Text.Encoding.Latin1.GetBytes(word)) >= 0;
}
