using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class IdentifierKindsTests
{
    [Fact]
    public void A_guid_is_kept_as_it_is_written_but_for_blanks_around_it()
    {
        const string guid = "9D5D3E9A-9ab0-4b11-8eed-d5f870307897";

        Assert.Equal(guid, Read.Good(IdentifierKinds.Uuid, $"\"  {guid} \""));
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("9d5d3e9a9ab04b118eedd5f870307897")]
    [InlineData("'{9d5d3e9a-9ab0-4b11-8eed-d5f870307897}'")]
    public void Reports_what_is_no_guid_and_offers_another_each_time(string yaml)
    {
        var (first, second) = (Read.Bad(IdentifierKinds.Uuid, yaml), Read.Bad(IdentifierKinds.Uuid, yaml));

        Assert.Contains("HRD106", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Read.Good(IdentifierKinds.Uuid, first.Split("write ")[1].Split(';')[0]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant")]
    [InlineData("es-419")]
    [InlineData("quz")]
    public void Reads_a_language(string yaml) => Assert.Equal(yaml, Read.Good(IdentifierKinds.Language, yaml));

    [Theory]
    [InlineData("English", "Write 'en'.")]
    [InlineData("np", "Write 'ne'.")]
    [InlineData("en_GB", "Write 'en-gb'.")]
    [InlineData("e", "Write a code like 'en', 'es', 'ne' or 'pt-BR'.")]
    public void Says_what_to_write_for_a_language(string yaml, string fix) =>
        Assert.EndsWith(fix, Read.Bad(IdentifierKinds.Language, yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org")]
    [InlineData("https://example.org:8080/a?b=c#d")]
    [InlineData("https://xn--mnchen-3ya.example/%C3%A4")]
    [InlineData("https://[::1]/")]
    public void Reads_an_address_that_a_feed_can_say(string yaml)
    {
        Assert.Equal(yaml, Read.Good(IdentifierKinds.Url, $"\"{yaml}\""));
        Assert.True(FeedUrl.IsWeb(yaml));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("https:example.org")]
    [InlineData("https:///example.org")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("https://exa mple.org/")]
    [InlineData("https://example.org/<script>")]
    [InlineData("https://example.org/\\\"onload")]
    [InlineData("https://exam;ple.org/")]
    [InlineData("https://example.orر/")]
    [InlineData("JAVASCRIPT://%0aalert(1)")]
    [InlineData("https://example.org/\\tx")]
    public void Reports_an_address_that_must_not_be_published(string yaml)
    {
        var (value, messages) = Read.As(IdentifierKinds.Url, $"\"{yaml}\"");

        Assert.Equal("", value);
        Assert.Contains("HRD112", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://münchen.example/straße?q=ä b", "Delete the space in it.")]
    [InlineData("https://münchen.example/straße", "Write https://xn--mnchen-3ya.example/stra%C3%9Fe")]
    [InlineData("https://example.org/a|b{c}", "Write https://example.org/a%7Cb%7Bc%7D")]
    [InlineData("example.org/x", "Write the whole address, like https://example.org/x.")]
    public void Says_how_to_write_an_address(string text, string fix) =>
        Assert.EndsWith(fix, Read.Bad(IdentifierKinds.Url, $"\"{text}\""), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://Example.ORG", "https://example.org/")]
    [InlineData("https://example.org:443/a//", "https://example.org/a/")]
    [InlineData("https://example.org/a/../b", "https://example.org/b/")]
    [InlineData("https://example.org/%7Ea/", "https://example.org/~a/")]
    public void The_address_of_a_site_is_brought_to_its_normal_form(string yaml, string value) =>
        Assert.Equal(value, Read.Good(IdentifierKinds.BaseUrl, yaml));

    [Theory]
    [InlineData("a")]
    [InlineData("001-water")]
    public void Reads_an_id(string yaml) => Assert.Equal(yaml, Read.Good(IdentifierKinds.Id, yaml));

    [Theory]
    [InlineData("Señora Agua", "senora-agua")]
    [InlineData("L'eau & la vie", "l-eau-la-vie")]
    [InlineData("../../etc", "etc")]
    [InlineData("日本", "an-id")]
    [InlineData("-", "an-id")]
    public void Suggests_an_id_that_is_one(string text, string id)
    {
        Assert.EndsWith($"Write '{id}'.", Read.Bad(IdentifierKinds.Id, $"\"{text}\""), StringComparison.Ordinal);
        Read.Good(IdentifierKinds.Id, id);
    }

    [Fact]
    public void Suggests_no_id_that_is_too_long()
    {
        var message = Read.Bad(IdentifierKinds.Id, new string('a', 79) + "-b");

        Read.Good(IdentifierKinds.Id, message.Split("Write '")[1].TrimEnd('.', '\''));
    }

    [Theory]
    [InlineData("humanity/002-chile", true)]
    [InlineData("002-chile", false)]
    [InlineData("a/b/c", false)]
    [InlineData("humanity/", false)]
    [InlineData("../x", false)]
    public void An_episode_is_named_with_its_show(string yaml, bool isGood) =>
        Assert.Equal(isGood, Read.As(IdentifierKinds.Episode, yaml).Messages.Length == 0);

    [Theory]
    [InlineData("podcast@example.org", true)]
    [InlineData("a.b+c@mail.example.org", true)]
    [InlineData("podcast", false)]
    [InlineData("@example.org", false)]
    [InlineData("a@b", false)]
    [InlineData("a@b@c.org", false)]
    [InlineData("a b@example.org", false)]
    public void Knows_an_email_address(string text, bool isGood) =>
        Assert.Equal(isGood, Read.As(IdentifierKinds.Email, $"\"{text}\"").Messages.Length == 0);

    [Fact]
    public void An_email_address_fits_the_feed() =>
        Assert.Contains("HRD117", Read.Bad(IdentifierKinds.Email, new string('a', 250) + "@b.org"), StringComparison.Ordinal);

    [Theory]
    [InlineData("002-chile.mp3", true)]
    [InlineData("a_b.en.vtt", true)]
    [InlineData("Photo.png", false)]
    [InlineData("..", false)]
    [InlineData(".hidden", false)]
    [InlineData("a/b.mp3", false)]
    [InlineData("a\\\\b.mp3", false)]
    [InlineData("日本.png", false)]
    public void A_file_stands_beside_its_yaml(string name, bool isGood)
    {
        var (value, messages) = Read.As(IdentifierKinds.FileName, $"\"{name}\"");

        Assert.Equal((isGood ? name : "", isGood ? 0 : 1), (value, messages.Length));
        if (messages is [var message] && message.Contains("Rename the file to", StringComparison.Ordinal))
        {
            Read.Good(IdentifierKinds.FileName, message.Split("Rename the file to '")[1].TrimEnd('.', '\''));
        }
    }
}
