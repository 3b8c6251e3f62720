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

    // The vectors of its authors: the key 00 to 0f, and as many bytes 00, 01, … as there are.
    [Theory]
    [InlineData(0, 0x726fdb47dd0e0e31)]
    [InlineData(2, 0x0d6c8009d9a94f5a)]
    [InlineData(4, 0xcf2794e0277187b7)]
    [InlineData(6, 0xcbc9466e58fee3ce)]
    [InlineData(8, 0x93f5f5799a932462)]
    public void Words_are_hashed_by_SipHash(int bytes, ulong hash) => Assert.Equal(hash, new SipHash(Key).Of(
        [.. Enumerable.Range(0, bytes / 2).Select(i => (char)((2 * i) | (((2 * i) + 1) << 8)))]));

    // Whose words are HMAC-SHA-256 too: whoever has such a list has the names nowhere else.
    [Fact]
    public void A_list_of_the_first_version_is_read_and_stays_one()
    {
        var first = First();
        var read = NameList.Parse(first.ToString(), Key);

        Assert.StartsWith("hrdmedia-names 1\n", NameListWriter.With(read, "Ines Vidal")!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("hrdmedia-names 2\n", Names.List().ToString(), StringComparison.Ordinal);
        Assert.All(Names.Disguises.Values, text => Assert.Equal(Names.Search.In(text), new LeakSearch(read).In(text)));
    }

    // By the slow path: every hash an HMAC, and every letter by itself, because something that is not seen stands before it.
    [Fact]
    public void What_is_quick_finds_what_is_slow()
    {
        string[] parts = [.. Names.Disguises.Values, .. Names.Others, .. OrdinaryNames.All.Take(200), "<p>", "</b>", "&amp;",
            " ", "\n\n",
            "-", "1", "x", "Й", "VeLi", "<td>", "\"", "%41", new string('a', 63), "_", "मा"];
        var (quick, slow) = (Names.Search, new LeakSearch(First()));
        var random = new Random(7);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Cut(parts[random.Next(parts.Length)])));
            var (parted, places) = text.AsSpan().IndexOfAny("&%\\<") >= 0 ? (text, [.. Enumerable.Range(0, text.Length)])
                : Parted(text);
            var expected = slow.In(parted).Select(hit => (places[hit.Start], places[hit.End - 1] + 1, hit.Disguise));

            Assert.Equal(expected, quick.In(text).Select(hit => (hit.Start, hit.End, hit.Disguise)));
        }

        string Cut(string part) => random.Next(4) > 0 ? part : part[..random.Next(part.Length)];
    }

    [Fact]
    public void A_name_that_is_taken_out_is_found_no_more_and_others_are()
    {
        var list = Names.List();
        var without = NameListWriter.Without(list, "velikova, MARTA")!;

        Assert.All(Names.Disguises.Values, text => Assert.Empty(new LeakSearch(without).In(text)));
        Assert.All(Names.Others, name => Assert.NotEmpty(new LeakSearch(without).In(name)));
        Assert.Null(NameListWriter.Without(without, Names.Secret));
        Assert.Null(NameListWriter.Without(list, "Ines Vidal"));
        Assert.Null(NameListWriter.Without(list, ""));
        Assert.Equal(256, NameListWriter.Padded(NameListWriter.Without(NameListWriter.With(NameListWriter.New(),
            Names.Secret)!, Names.Secret)!).Count);
    }

    private static NameList First() => Names.Others.Prepend(Names.Secret).Aggregate(
        new NameList(Key, [new NameHashes(Key, isFirst: true).Sign()], [], isFirst: true),
        (list, name) => NameListWriter.With(list, name)!);

    private static (string Text, int[] Places) Parted(string text)
    {
        var (parted, places) = (new StringBuilder(), new List<int>());
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at - 1]))
            {
                parted.Append('\u2060');
                places.Add(at);
            }

            parted.Append(text[at]);
            places.Add(at);
        }

        return (parted.ToString(), [.. places]);
    }
}
