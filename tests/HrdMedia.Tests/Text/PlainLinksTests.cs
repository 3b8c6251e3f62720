using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

/// <summary>What is known as good without being parsed must be good for the parser too.</summary>
public sealed class PlainLinksTests
{
    private const int Texts = 60_000;

    private static readonly string[] Pieces =
    [
        "[a](https://example.org/b)", "[a](", "](", "[", "]", "(", ")", "!", "`", "```\n", "\\", "<", ">", "> ", "*", "_", "a",
        "&amp;", " ", "\n", "\n\n", "- ", "1. ", "#", "|", ":", "\"b\"", "'", "https://example.org/", "http://b", "/a/",
        "mailto:a@b.org", "]: /b", "\t", "https://EXAMPLE.org", "https://a@b.org/", "https://a..b/", "https://1.2",
        "https:///a", "https://-a.b/", ".", "-", "%41", "é",
    ];

    [Fact]
    public void A_text_that_need_not_be_parsed_has_no_link_that_is_refused()
    {
        var random = new Random(5);
        var (plain, withLinks) = (0, 0);
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 1 + random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (!PlainLinks.AreAll(text))
            {
                continue;
            }

            plain++;
            withLinks += text.Contains("](http", StringComparison.Ordinal) ? 1 : 0;
            var findings = new DiagnosticBag();
            MarkdownLinks.CheckParsed(text, new Place("a.md", 1, 1), findings);
            Assert.True(findings.Sorted().Count == 0, $"Of\n{text}\n{string.Join('\n', findings.Sorted())}");
        }

        Assert.InRange(plain, Texts / 10, Texts);
        Assert.InRange(withLinks, Texts / 100, Texts);
    }

    [Theory]
    [InlineData("[a](https://example.org/b) and [c](https://example.org/d_e).", true)]
    [InlineData("No link.", true)]
    [InlineData("![a](https://example.org/b)", false)]
    [InlineData("[a](/b/)", false)]
    [InlineData("[a](https://example.org/b \"c\")", false)]
    [InlineData("[a]\n\n[a]: https://example.org/b", false)]
    public void Knows_links_of_the_web_alone(string text, bool isPlain) => Assert.Equal(isPlain, PlainLinks.AreAll(text));

    [Fact]
    public void A_plain_address_is_an_address()
    {
        string[] parts =
            ["https://", "http://", "a", "example", ".", "-", "org", "/", "?", "=", "0", "_", "~", "A", "xn--", "%", "@", ":1"];
        var random = new Random(7);
        var plain = 0;
        for (var i = 0; i < Texts; i++)
        {
            var text = "https://" + string.Concat(Enumerable.Range(0, 1 + random.Next(8))
                .Select(_ => parts[random.Next(parts.Length)]));
            if (PlainAddress.Is(text))
            {
                plain++;
                Assert.True(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 &&
                    Uri.CheckHostName(uri.DnsSafeHost) != UriHostNameType.Unknown, text);
            }
        }

        Assert.InRange(plain, Texts / 100, Texts);
    }

    [Theory]
    [InlineData("- ", 200)]
    [InlineData("1. ", 200)]
    [InlineData("1) ", 200)]
    [InlineData("+ ", 200)]
    [InlineData("> ", 200)]
    [InlineData("[", 200)]
    [InlineData("*", 200)]
    public void What_is_deep_is_not_passed_over(string mark, int times) =>
        Assert.True(MarkdownDepth.MayBeGreat(string.Concat(Enumerable.Repeat(mark, times))));

    [Fact]
    public void A_long_text_is_not_deep() =>
        Assert.False(MarkdownDepth.MayBeGreat(string.Concat(Enumerable.Repeat("A sentence (and more of it). ", 500))));
}
