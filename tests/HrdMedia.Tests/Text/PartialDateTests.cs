using CsCheck;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28])
        .Select((year, month, day) => new PartialDate(year, month, month == 0 ? 0 : day));

    [Fact]
    public void Is_read_back_as_it_is_written() => Dates.Sample(date => Assert.Equal(date, PartialDate.Parse(date.ToString())));

    [Fact]
    public void Comes_in_the_order_of_its_text() =>
        Gen.Select(Dates, Dates)
            .Sample((a, b) => Assert.Equal(Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())),
                Math.Sign(a.CompareTo(b))));

    [Theory]
    [InlineData("1998", "1998-01")]
    [InlineData("1998-12", "1998-12-01")]
    [InlineData("1998-12-31", "1999")]
    public void The_less_known_comes_first(string earlier, string later)
    {
        var (a, b) = (PartialDate.Parse(earlier), PartialDate.Parse(later));

        Assert.True(a < b && a <= b && b > a && b >= a);
    }

    [Theory]
    [InlineData("")]
    [InlineData("98")]
    [InlineData("1998-")]
    [InlineData("1998-00")]
    [InlineData("2023-02-29")]
    [InlineData("1998-12-9")]
    [InlineData(" 1998")]
    [InlineData("१९९८")]
    public void Is_nothing_else(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }
}
