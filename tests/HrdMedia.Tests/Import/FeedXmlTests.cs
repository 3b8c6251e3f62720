using System.Text;
using System.Xml;
using HrdMedia.Syndication;

namespace HrdMedia.Tests.Import;

public sealed class FeedXmlTests
{
    private const string Feed = "<rss><channel>\n<title>Café – “a”</title></channel></rss>";

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-8", "\n  ")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "\uFEFF")]
    [InlineData("windows-1252", "")]
    public void Reads_every_encoding_and_keeps_the_lines(string name, string before)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var declared = name == "windows-1252" ? "ISO-8859-1" : name;

        var channel = Read(encoding.GetBytes($"{before}<?xml version=\"1.0\" encoding='{declared}'?>\n{Feed}"));

        Assert.Equal("Café – “a”", channel.Element("title")!.Value);
        Assert.Equal(3 + before.Count(c => c == '\n'), ((IXmlLineInfo)channel.Element("title")!).LineNumber);
    }

    [Theory]
    [InlineData("<html></html>", "It is no RSS feed: it begins with <html>.")]
    [InlineData("<rss></rss>", "It is no RSS feed: it begins with <rss>.")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel>&a;</channel></rss>",
        "For security reasons DTD")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><rss/>", "It is written in 'klingon', which nobody knows.")]
    public void Refuses_what_is_no_feed_or_would_reach_elsewhere(string text, string message) => Assert.StartsWith(message,
        Assert.Throws<XmlException>(() => Read(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_of_another_encoding_are_an_error_and_no_question_marks() => Assert.Equal(
        "It says that it is utf-8, and byte 18 is not.",
        Assert.Throws<XmlException>(() => Read(Encoding.Latin1.GetBytes("<rss><channel>\ncaf\u00E9</channel></rss>"))).Message);

    private static System.Xml.Linq.XElement Read(byte[] bytes) => FeedXml.Channel(new MemoryStream(bytes));
}
