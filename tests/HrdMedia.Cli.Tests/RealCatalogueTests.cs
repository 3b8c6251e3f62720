using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The real catalogue's files as they are published: the feed, and one of each kind.</summary>
public sealed class RealCatalogueTests(RealSite real)
{
    private readonly Snapshot snapshot = new(typeof(RealCatalogueTests), Snapshot.Folder);

    [Fact]
    public void Feed() => Verify("humanity/feed.xml", "xml");

    [Fact]
    public void Chapters() => Verify("humanity/002-chile/chapters.json", "json");

    [Fact]
    public void Transcript() => Verify("humanity/002-chile/transcript.en.vtt", "txt");

    [Fact]
    public void Headers() => Verify("_headers", "txt");

    [Fact]
    public void Redirects() => Verify("_redirects", "txt");

    [Fact]
    public void Robots() => Verify("robots.txt", "txt");

    [Fact]
    public void Sitemap() => Verify("sitemap.xml", "xml");

    [Fact]
    public void Home_page() => Verify("index.html", "html");

    [Fact]
    public void Show_page() => Verify("humanity/index.html", "html");

    [Fact]
    public void Episode_page() => Verify("humanity/002-chile/index.html", "html");

    [Fact]
    public void Person_page() => Verify("people/monica-simpson/index.html", "html");

    [Fact]
    public void Country_page() => Verify("countries/cl/index.html", "html");

    [Fact]
    public void Topic_page() => Verify("topics/water/index.html", "html");

    [Fact]
    public void Search_page() => Verify("search/index.html", "html");

    [Fact]
    public void Letter_page() => Verify("search/c/index.html", "html");

    [Fact]
    public void Year_page() => Verify("years/2023/index.html", "html");

    [Fact]
    public void Course_page() => Verify("courses/defenders-long-course/index.html", "html");

    [Fact]
    public void Numbers_page() => Verify("numbers/index.html", "html");

    [Fact]
    public void Timeline_page() => Verify("timeline/index.html", "html");

    [Fact]
    public void Subscribe_page() => Verify("subscribe/index.html", "html");

    [Fact]
    public void Text_page() => Verify("who-are-defenders/index.html", "html");

    [Fact]
    public void Index_page() => Verify("countries/index.html", "html");

    [Fact]
    public void Not_found_page() => Verify("404.html", "html");

    [Fact]
    public void Arabic_home_page() => Verify("ar/index.html", "html");

    [Fact]
    public void Arabic_episode_page() => Verify("ar/humanity/002-chile/index.html", "html");

    [Fact]
    public void Nepali_home_page() => Verify("ne/index.html", "html");

    [Fact]
    public void Nepali_episode_page() => Verify("ne/humanity/002-chile/index.html", "html");

    [Fact]
    public void Files() => snapshot.Verify(AssetNames.Masked(string.Concat(
        FileTree.Hashes(real.Output).Keys.Order(StringComparer.Ordinal).Select(f => f + "\n"))), "txt");

    private void Verify(string path, string extension, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        snapshot.Verify(AssetNames.Masked(File.ReadAllText(Path.Combine(real.Output, path))), extension, method);
}
