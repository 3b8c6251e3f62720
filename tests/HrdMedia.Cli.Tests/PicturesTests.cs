using System.Net;
using System.Text.RegularExpressions;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The pictures of the real catalogue's site, measured by ImageMagick and exiftool.</summary>
public sealed partial class PicturesTests(RealSite real)
{
    private static readonly string[] Kinds = [".jpg", ".png", ".webp"];

    private IEnumerable<string> Pictures => Directory.EnumerateFiles(real.Output, "*", SearchOption.AllDirectories)
        .Where(f => Kinds.Contains(Path.GetExtension(f)));

    private IEnumerable<(string File, string Html)> Pages => Directory.EnumerateFiles(real.Output, "*.html",
        SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)));

    [Fact]
    public void Every_picture_on_a_page_has_its_width_and_height_and_words()
    {
        var sizes = Sizes();
        var seen = 0;
        foreach (var (page, html) in Pages)
        {
            foreach (Match image in Image().Matches(html))
            {
                var (width, height, src) = (Attribute(image.Value, "width"), Attribute(image.Value, "height"),
                    Target(page, Attribute(image.Value, "src")));
                Assert.True(width.Length > 0 && height.Length > 0, $"{page}: {image.Value}");
                Assert.Contains(" alt=\"", image.Value, StringComparison.Ordinal);
                if (Path.GetExtension(src) != ".svg")
                {
                    Assert.Equal($"{width}x{height}", sizes[src]);
                    seen++;
                }
            }
        }

        Assert.InRange(seen, 50, 10_000);
    }

    [Fact]
    public void Every_size_that_a_page_offers_is_there_and_as_wide_as_it_says()
    {
        var sizes = Sizes();
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (page, html) in Pages)
        {
            foreach (Match source in Source().Matches(html))
            {
                Assert.Contains(" sizes=\"", source.Value, StringComparison.Ordinal);
                foreach (var candidate in Attribute(source.Value, "srcset").Split(", ").Select(c => c.Split(' ')))
                {
                    var file = Target(page, candidate[0]);
                    Assert.Equal(candidate[1], sizes[file].Split('x')[0] + "w");
                    offered.Add(file);
                }
            }
        }

        // None is made for nothing.
        Assert.Equal(Pictures.Where(f => f.EndsWith(".webp", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            offered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_of_pictures_is_light()
    {
        // What a telephone of 360 points with two pixels each loads of the list of episodes: 192 pixels for each.
        var small = Pictures.Where(f => f.EndsWith("-192.webp", StringComparison.Ordinal)).Select(f => new FileInfo(f).Length);

        Assert.All(small, length => Assert.InRange(length, 1, 12_000));
    }

    [Fact]
    public void Every_page_has_a_card_that_other_sites_can_show()
    {
        var sizes = Sizes();
        foreach (var (page, html) in Pages.Where(p => p.Html.Contains("property=\"og:type\"", StringComparison.Ordinal)))
        {
            var address = Meta(html, "og:image");
            Assert.StartsWith("https://", address, StringComparison.Ordinal);
            var file = Path.Combine(real.Output, new Uri(address).AbsolutePath[1..]);
            Assert.True(sizes.TryGetValue(file, out var size), $"{page}: {address}");
            Assert.Equal("1200x630", size);
            Assert.Equal(("1200", "630"), (Meta(html, "og:image:width"), Meta(html, "og:image:height")));
            Assert.NotEqual("", Meta(html, "og:image:alt"));
            Assert.Equal("summary_large_image", Meta(html, "twitter:card"));
            Assert.Equal(address, Meta(html, "twitter:image"));
            Assert.InRange(new FileInfo(file).Length, 1, 300_000);
        }
    }

    [Fact]
    public void A_translated_page_has_a_card_in_its_language()
    {
        var cards = new[] { "", "es/", "fr/", "ar/", "ne/" }
            .Select(folder => Meta(File.ReadAllText(Path.Combine(real.Output, folder, "countries/index.html")), "og:image"));

        Assert.Equal(5, cards.Distinct().Count());
    }

    [Fact]
    public void No_picture_has_metadata_and_no_font_is_published()
    {
        var found = ExternalTools.Run("exiftool", "-r", "-q", "-G", "-s", "-EXIF:all", "-XMP:all", "-IPTC:all",
            "-ICC_Profile:all", "-MakerNotes:all", "-Photoshop:all", "-PNG:Comment", "-File:Comment",
            "-ext", "jpg", "-ext", "png", "-ext", "webp",
            real.Output);

        Assert.DoesNotMatch(@"^\[", found);
        Assert.DoesNotContain(Directory.EnumerateFiles(real.Output, "*", SearchOption.AllDirectories),
            f => Path.GetExtension(f) is ".ttf" or ".otf" or ".woff" or ".woff2");
    }

    // All at once: a program for each file would take minutes.
    private Dictionary<string, string> Sizes() => ExternalTools.Run("identify", Pictures.Order(StringComparer.Ordinal)
        .SelectMany(f => new[] { f }).Prepend("%d/%f %wx%h\\n").Prepend("-format"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToDictionary(p => p[0], p => p[1]);

    private string Target(string page, string link) => Path.GetFullPath(link.StartsWith('/')
        ? Path.Combine(real.Output, link[1..]) : Path.Combine(Path.GetDirectoryName(page)!, link));

    private static string Attribute(string element, string name) =>
        WebUtility.HtmlDecode(Regex.Match(element, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    private static string Meta(string html, string name) =>
        WebUtility.HtmlDecode(Regex.Match(html, $"<meta (?:name|property)=\"{name}\" content=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<img [^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("<source type=\"image/webp\"[^>]*>")]
    private static partial Regex Source();
}
