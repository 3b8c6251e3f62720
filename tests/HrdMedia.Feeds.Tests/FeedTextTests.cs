using CsCheck;
using static HrdMedia.Feeds.Tests.Written;

namespace HrdMedia.Feeds.Tests;

public sealed class FeedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u0085\u2028\u2029 ", "")]
    [InlineData("a b", "a b")]
    [InlineData("\n a \t\r\n b ", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\u00A0 b\u200F", "a\u00A0 b\u200F")]
    public void Collapse_leaves_one_space_between_words_and_none_around(string text, string expected) =>
        Assert.Equal(expected, FeedText.Collapse(text));

    [Theory]
    [InlineData("\u062C\u0645\u0627\u0639\u0629 \U0001F469\u200D\U0001F3A4 e\u0301", -1)]
    [InlineData("a\u000Bb", 1)]
    [InlineData("ab\0", 2)]
    [InlineData("abc\uFFFE", 3)]
    [InlineData("\uFFFF", 0)]
    [InlineData("\u007F\u0085\t\r\n\uFFFD", -1)]
    public void IndexOfIllegal_finds_what_xml_forbids(string text, int expected) =>
        Assert.Equal(expected, FeedText.IndexOfIllegal(text));

    // Not as inline data: attributes are stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void IndexOfIllegal_finds_lone_surrogates()
    {
        Assert.Equal(0, FeedText.IndexOfIllegal("\uD83D"));
        Assert.Equal(0, FeedText.IndexOfIllegal("\uDC00\uD83D"));
        Assert.Equal(2, FeedText.IndexOfIllegal("\U0001F3A4\uDC00"));
        Assert.Equal(1, FeedText.IndexOfIllegal("a\uD83Db"));
    }

    [Fact]
    public void IndexOfIllegal_agrees_with_the_framework() => Gen.String[Gen.Char, 0, 40].Sample(text =>
        Assert.Equal(LegalForXmlConvert(text), FeedText.IndexOfIllegal(text) < 0));

    [Theory]
    [InlineData(0x000B)]
    [InlineData(0xD83D)]
    [InlineData(0xFFFE)]
    public void An_illegal_character_is_refused_with_its_code_point_and_tag(int code)
    {
        var text = $"a{(char)code}";
        Assert.StartsWith($"<itunes:author> holds U+{code:X4}", Refusal(() => ItunesTags.Author(text)), StringComparison.Ordinal);
        Assert.StartsWith($"<description> holds U+{code:X4}", Refusal(() => RssTags.Description(text)), StringComparison.Ordinal);
        Assert.StartsWith(
            $"<podcast:image alt> holds U+{code:X4}", Refusal(() => PodcastTags.Image("https://example.org/a.jpg", text)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_text_is_refused() =>
        Assert.Contains("<title> is blank", Refusal(() => RssTags.Title(" \n ")), StringComparison.Ordinal);

    [Fact]
    public void Length_counts_code_points_of_the_collapsed_text() => Assert.Equal(3, FeedText.Length("  a \U0001F3A4\n"));

    [Fact]
    public void Html_keeps_its_inner_line_ends_as_line_feeds() => Assert.Equal(
        "<description><![CDATA[<p>a\n\nb\nc</p>]]></description>", Xml(RssTags.Description("\r\n<p>a\r\n\rb\nc</p>\n")));

    [Fact]
    public void Html_that_ends_cdata_is_split() => Assert.Equal(
        "<description><![CDATA[a]]]]><![CDATA[>b]]]]]><![CDATA[>]]></description>", Xml(RssTags.Description("a]]>b]]]>")));

    private static bool LegalForXmlConvert(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && System.Xml.XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at++;
            }
            else if (!System.Xml.XmlConvert.IsXmlChar(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Refusal(Action act) => Assert.Throws<ArgumentException>(act).Message;
}
