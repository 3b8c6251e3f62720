using HrdMedia.Cli.Tests.Tools;

namespace HrdMedia.Cli.Tests;

/// <summary>The feeds, and the files beside them, of the catalogue that uses every field that apps can read.</summary>
public sealed partial class MaximalCatalogueTests(MaximalSite maximal)
{
    private readonly Snapshot snapshot = new(typeof(MaximalCatalogueTests), Snapshot.Folder);

    [Fact]
    public void Feed() => Verify("everything/feed.xml", "xml");

    [Fact]
    public void List_of_feeds_of_others() => Verify("list/feed.xml", "xml");

    [Fact]
    public void Season_feed() => Verify("everything/seasons/1/feed.xml", "xml");

    [Fact]
    public void Feed_of_everything() => Verify("feeds/feed.xml", "xml");

    [Fact]
    public void Json_feed() => Verify("everything/feed.json", "json");

    [Fact]
    public void Opml() => Verify("feeds/feeds.opml", "xml");

    [Fact]
    public void Chapters() => Verify("everything/002-full/chapters.json", "json");

    [Fact]
    public void Transcript_as_text() => Verify("everything/002-full/transcript.es.txt", "txt");

    [Fact]
    public void Transcript_as_html() => Verify("everything/002-full/transcript.es.html", "html");

    [Fact]
    public void Transcript_as_json() => Verify("everything/002-full/transcript.es.json", "json");

    private void Verify(string path, string extension, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        snapshot.Verify(Proof().Replace(AssetNames.Masked(File.ReadAllText(Path.Combine(maximal.Output, path))),
            "sha384-(of the file)"), extension, method);

    // Another machine makes another JPEG of the cover in a recording; FeedInteropTests hold the proofs against the files.
    [System.Text.RegularExpressions.GeneratedRegex("sha384-[A-Za-z0-9+/=]{64}")]
    private static partial System.Text.RegularExpressions.Regex Proof();
}
