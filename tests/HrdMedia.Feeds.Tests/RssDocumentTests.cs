using System.Xml.Linq;
using CsCheck;
using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class RssDocumentTests
{
    [Fact]
    public void Writes_a_document() => Assert.Equal(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="../feed.css?a=1&amp;b=2"?>
        <rss version="2.0" 
        """
        + "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:podcast=\"https://podcastindex.org/namespace/1.0\" "
        + "xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + """
        >
          <channel>
            <title>A</title>
            <item>
              <title>B</title>
            </item>
          </channel>
        </rss>

        """,
        Text(output => RssDocument.Write(
            output, RssTags.Channel(RssTags.Title("A"), RssTags.Item(RssTags.Title("B"))), "../feed.css?a=1&b=2")));

    [Fact]
    public void Starts_with_the_exact_declaration_and_no_byte_order_mark()
    {
        var bytes = Bytes(output => RssDocument.Write(output, RssTags.Channel(RssTags.Title("A"))));
        Assert.Equal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss "u8.ToArray(), bytes[..44]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Writes_tags_in_the_order_given() => Assert.Equal(
        ["language", "title", "generator"],
        Parsed(RssTags.Language("en"), RssTags.Title("A"), RssTags.Generator("g")).Elements().Select(e => e.Name.LocalName));

    [Fact]
    public void Writes_all_scripts_as_they_are() => Assert.Contains(
        "<title>\u0627\u0644\u0645\u0627\u0621 \u202B\u0923\U0001F469\u200D\U0001F3A4</title>",
        Document(RssTags.Channel(RssTags.Title("\u0627\u0644\u0645\u0627\u0621 \u202B\u0923\U0001F469\u200D\U0001F3A4"))),
        StringComparison.Ordinal);

    [Fact]
    public void Makes_items_one_by_one_while_writing()
    {
        var made = 0;
        var seen = new List<int>();
        var channel = RssTags.Channel(Nodes.Each(Enumerable.Range(1, 3), n =>
        {
            made++;
            return RssTags.Item(Nodes.Each<int, Item>([n], _ =>
            {
                seen.Add(made);
                return RssTags.Title("A");
            }));
        }));
        Assert.Equal(0, made);
        Document(channel);
        Assert.Equal([1, 2, 3], seen);
    }

    [Fact]
    public void Gives_the_same_bytes_each_time()
    {
        var channel = RssTags.Channel(Nodes.Each(Enumerable.Range(1, 3), n => RssTags.Item(RssTags.Title($"{n}"))));
        Assert.Equal(Document(channel), Document(channel));
    }

    [Fact]
    public void Does_not_hold_on_to_items_that_are_written()
    {
        var first = new WeakReference(null);
        var heldUntilTheEnd = true;
        Document(RssTags.Channel(Nodes.Each(Enumerable.Range(1, 100), n =>
        {
            if (n == 100)
            {
                GC.Collect();
                heldUntilTheEnd = first.IsAlive;
            }

            var item = RssTags.Item(RssTags.Title($"Episode {n}"));
            first.Target ??= item;
            return item;
        })));
        Assert.False(heldUntilTheEnd);
    }

    [Fact]
    public void Any_legal_title_comes_back_collapsed() => LegalText.NotBlank.Sample(text =>
        Assert.Equal(FeedText.Collapse(text), Parsed(RssTags.Title(text)).Element("title")!.Value));

    [Fact]
    public void Any_legal_html_comes_back_trimmed() => LegalText.NotBlank.Sample(text =>
        Assert.Equal(LegalText.Trimmed(text), Parsed(RssTags.Description(text)).Element("description")!.Value));

    [Fact]
    public void Any_legal_attribute_comes_back_collapsed() => LegalText.NotBlank.Sample(text =>
        Assert.Equal(
            FeedText.Collapse(text),
            Parsed(PodcastTags.Image("https://example.org/a.jpg", text)).Elements().Single().Attribute("alt")!.Value));

    private static XElement Parsed(params ReadOnlySpan<INode<Channel>?> nodes) =>
        XDocument.Parse(Document(RssTags.Channel(nodes)), LoadOptions.PreserveWhitespace).Root!.Element("channel")!;
}
