using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class OpmlTests
{
    [Fact]
    public void Writes_all_fields() => Assert.Equal(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
          <head>
            <title>Bread &#x26; water</title>
          </head>
          <body>
            <outline type="rss" text="A &amp; B" title="A &amp; B" description="Both" xmlUrl="https://a.org/f" 
        """
        + """
        htmlUrl="https://a.org/" language="en"/>
            <outline type="rss" text="C" title="C" xmlUrl="https://example.org/c.xml"/>
          </body>
        </opml>

        """,
        Text(output => Opml.Write(output, "Bread & water",
        [
            new("A & B", "https://a.org/f") { HtmlUrl = "https://a.org/", Description = "Both", Language = "en" },
            new("C", "https://example.org/c.xml"),
        ])));

    [Fact]
    public void Refuses_an_empty_list() =>
        Assert.Throws<InvalidOperationException>(() => Text(output => Opml.Write(output, "A", [])));
}
