using System.Text;
using HrdMedia.Guard;

namespace HrdMedia.Tests.Guard;

public sealed class NameListTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void A_list_that_was_written_is_the_list_that_is_read()
    {
        var list = Names.List();
        var read = NameList.Parse(list.ToString(), [.. list.Secret]);

        Assert.Equal(list.ToString(), read.ToString());
        Assert.NotEmpty(new LeakSearch(read).In(Names.Secret));
    }

    // Without the key: no letter of a name, not how many there are, nor whether two are of one family.
    [Fact]
    public void The_list_alone_tells_nothing()
    {
        var one = NameListWriter.Padded(NameListWriter.With(NameListWriter.New(), Names.Secret)!);
        var family = NameListWriter.Padded(NameListWriter.With(NameListWriter.With(NameListWriter.New(), "Pavel Velikov")!,
            "Petra Velikova")!);

        Assert.Equal(256, one.Count);
        Assert.Equal(one.Count, family.Count);
        Assert.Equal(one.ToString().Length, family.ToString().Length);
        Assert.All(one.ToString().Split('\n')[1..^1], line => Assert.Matches("^([0-9a-f]{16}|[0-9a-f]{32})$", line));
        Assert.Empty(one.ToString().Split('\n')[1..^1].Intersect(NameListWriter.Padded(NameListWriter.With(NameListWriter.New(),
            Names.Secret)!).ToString().Split('\n')));
    }

    [Fact]
    public void With_another_key_nothing_is_searched_in_vain()
    {
        var wrong = Assert.Throws<FormatException>(() => NameList.Parse(Names.List().ToString(), Key));

        Assert.Contains("another key", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Marta Velikova")]
    [InlineData("hrdmedia-names 1\nMarta Velikova\n")]
    public void What_is_no_list_is_refused_and_not_repeated(string text)
    {
        var wrong = Assert.Throws<FormatException>(() => NameList.Parse(text, Key));

        Assert.DoesNotContain("Marta", wrong.Message, StringComparison.Ordinal);
    }

    // A hash that is not ours: HMAC-SHA-256 of RFC 4231's own making, through the platform's one-shot function.
    [Fact]
    public void A_name_stands_there_as_its_keyed_hash_in_any_order()
    {
        var list = NameListWriter.With(NameListWriter.New(Key), "Velikova Marta")!.ToString();
        var hash = System.Security.Cryptography.HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes("nsmarta vilikuva"));

        Assert.Contains(Convert.ToHexStringLower(hash)[..32], list, StringComparison.Ordinal);
    }
}
