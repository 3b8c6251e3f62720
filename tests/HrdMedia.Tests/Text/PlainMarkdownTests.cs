using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

/// <summary>What is read without the parser must be read as the parser reads it.</summary>
public sealed class PlainMarkdownTests
{
    private const int Texts = 300_000;

    private static readonly string[] Pieces =
    [
        "a", "b c", " ", "\n", "\n", "\n\n", "\n\n", "\n- ", "\n\n- ", "\n1. ", "\n\n1. ", "\n2. ", "2) ", "\n> ", "\n\n> ",
        "\n## ", "\n\n## ", "\n\n# ", "#", "*", "**", "*em*", " **strong** ", "(*em*)", "**strong**", "**so.**", "*2000:* ",
        "**so.**a", "***", "_", "_a_", "`", "[", "]", "(", ")", "[a](https://example.org/b)",
        " [a b](https://example.org/b_c/?d=e)", "[a](/b/)", "![a](https://example.org/b)", "[a]: /b",
        "[a](https://example.org)", "[a](https://a.org/../b)", "[a](https://0xa/)", "]: https://example.org/", "<", ">", "&",
        "&amp;", "\"", "'", "“", "’", "é", "नेपाल", "سلام", "\U0001F600", "\u00A0", "\u2028", "\t", "\\", "|", "\n-|-\n",
        "---", "\n---\n", "===", "\n===\n", "-", "+ ", "1", "2018", "1.", ".", ",", "!", "?", ":", "~", "=", "  ", "    ",
        "  \n", "https://example.org", "A sentence with words.", "More of it, and more.",
    ];

    private static readonly string[] Blocks =
    [
        "A sentence.", "Two\nlines.", "With *em* and **strong**.", "With (*em*), **two words**: more.", "## Heading",
        "# First", "### With *em*", "- a\n- b", "- [a](https://example.org/a): b\n- *c*\n- **d** e", "1. a\n2. b",
        "1. a\n3. b\n2. c", "7. a", "> quoted", "> two\n> lines", "> *em* [a](https://example.org/)", "2018 was a year.",
        "\"Quoted\" & so on", "(In brackets.)", "[a](https://example.org/a)", "[a](/b/)", "- a\n  b", "* a\n* b", "1) a",
        "---", "> a\nb", "a\n> b", "a\n- b", "a\n# b", "*a*b", "a*b*", "***a***", "*a **b** c*", "**a*", "*a\nb*",
        "[a\nb](https://example.org/)", "# a #", "#a", "-", "- ", ">", "> ", "नेपाल *सु* é", "سلام **عليكم**.", "0. a",
        "000000001. a", "1234567890. a", "- 1. a", "- > a", "- - a", "- # a", "1. - a",
    ];

    [Fact]
    public void Anything_is_read_as_the_parser_reads_it()
    {
        var random = new Random(3);
        var plain = 0;
        for (var i = 0; i < Texts; i++)
        {
            plain += Hold(string.Concat(Enumerable.Range(0, 1 + random.Next(9)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }

        Assert.InRange(plain, Texts / 50, Texts);
    }

    [Fact]
    public void Blocks_in_any_order_are_read_as_the_parser_reads_them()
    {
        var random = new Random(4);
        var plain = 0;
        for (var i = 0; i < Texts / 3; i++)
        {
            var blocks = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Blocks[random.Next(Blocks.Length)]);
            plain += Hold(string.Join(random.Next(5) == 0 ? "\n\n\n" : "\n\n", blocks) + (i % 3 == 0 ? "\n" : ""));
        }

        Assert.InRange(plain, Texts / 50, Texts);
    }

    [Theory]
    [InlineData("A sentence with **strong** words.\n\n## A heading\n\n- [a](https://example.org/a): b\n- c\n\nThen:\n\n" +
        "1. a\n2. b\n\n> d\n")]
    [InlineData("A line\nand another.\n\nMore.")]
    public void Notes_as_they_are_written_are_plain(string markdown) => Assert.Equal(1, Hold(markdown));

    [Fact]
    public void A_canonical_address_is_written_as_it_stands()
    {
        string[] parts = ["a", "example", ".", "-", "org", "/", "/", "?", "=", "0", "0x", "_", "~", "A", "xn--", "..", "1"];
        var random = new Random(7);
        var canonical = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = (i % 2 == 0 ? "https://" : "http://") +
                string.Concat(Enumerable.Range(0, 1 + random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            if (PlainAddress.IsCanonical(text))
            {
                canonical++;
                Assert.Equal(text, new Uri(text).AbsoluteUri);
            }
        }

        Assert.InRange(canonical, Texts / 100, Texts);
    }

    [Fact]
    public void A_link_that_is_joined_leads_where_it_would_lead()
    {
        string[] parts = ["a", "b", "a/", "/", "/", "../", "..", ".", "?", "=", "_", "A", ":", "#", "%41", "http://c.org/"];
        string[] folders = ["https://example.org/", "https://example.org/a/", "https://example.org/a/b/", "http://a.org/a/b",
            "https://example.org", "https://example.org/?a/", "https://0xa/a/", "https://example.org/a//"];
        var random = new Random(8);
        var joined = 0;
        for (var i = 0; i < Texts; i++)
        {
            var folder = folders[random.Next(folders.Length)];
            var way = string.Concat(Enumerable.Repeat("../", random.Next(4))) +
                string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => parts[random.Next(parts.Length)]));
            if (PlainAddress.Join(folder, way) is { } found)
            {
                joined++;
                Assert.Equal(new Uri(new Uri(folder), way).AbsoluteUri, found);
            }
        }

        Assert.InRange(joined, Texts / 100, Texts);
    }

    // How many of the one are plain.
    private static int Hold(string markdown)
    {
        foreach (var flavour in (MarkdownFlavour[])[MarkdownFlavour.Page, MarkdownFlavour.Feed])
        {
            var writer = new MarkdownWriter(flavour, 3 - (PlainMarkdown.HighestHeading(markdown) ?? 3), path => "~" + path, 64);
            if (!PlainMarkdown.TryWrite(markdown, writer))
            {
                return 0;
            }

            var parsed = Encoding.UTF8.GetString(MarkdownHtml.Parsed(markdown, flavour, 3, path => "~" + path).Span);
            Assert.True(parsed == Encoding.UTF8.GetString(writer.Written.Span),
                $"Of\n{markdown}\n\n{parsed}\n\n{Encoding.UTF8.GetString(writer.Written.Span)}");
        }

        return 1;
    }
}
