using CsCheck;
using HrdMedia.Search;

namespace HrdMedia.Tests.Search;

public sealed class NumberListTests
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Theory]
    [InlineData("A", new[] { 0 })]
    [InlineData("BA", new[] { 1, 2 })]
    [InlineData("gB", new[] { 32 })]
    [InlineData("!_", new[] { 0, 1, 2, 3, 4, 5 })]
    public void Writes_gaps_or_bits_whichever_is_shorter(string text, int[] numbers) =>
        Assert.Equal(text, NumberList.Write([numbers]));

    [Fact]
    public void Leaves_out_empty_lists_at_the_end() => Assert.Equal(".A", NumberList.Write([[], [0], [], []]));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Int[0, 5000].HashSet[0, 400].Select(s => s.Order().ToArray())
        .Sample(numbers => Assert.Equal(numbers, Read(NumberList.Write([numbers]))));

    private static IEnumerable<int> Read(string text)
    {
        if (text.StartsWith('!'))
        {
            return Enumerable.Range(0, (text.Length - 1) * 6).Where(i => (Digits.IndexOf(text[1 + (i / 6)]) >> (i % 6) & 1) == 1);
        }

        var found = new List<int>();
        for (int i = 0, last = -1, gap = 0, shift = 0; i < text.Length; i++)
        {
            var digit = Digits.IndexOf(text[i]);
            gap |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32)
            {
                found.Add(last += gap + 1);
                (gap, shift) = (0, 0);
            }
        }

        return found;
    }
}
