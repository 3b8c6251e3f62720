using HrdMedia.Cli;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Invalid;

/// <summary>Where a repair goes, and where not.</summary>
public sealed class RepairedTextTests
{
    [Theory]
    [InlineData("a: ful # ful\nb: ful\n", "a: full # ful\nb: ful\n")]
    [InlineData("a: \"ful\"\n", "a: \"full\"\n")]
    [InlineData("a: 'ful'\n", "a: 'full'\n")]
    [InlineData("a: fool\n", "a: fool\n")]
    [InlineData("a: \"f\\u0075l\"\n", "a: \"f\\u0075l\"\n")]
    [InlineData("a: \"ful of it\"\n", "a: \"ful of it\"\n")]
    [InlineData("a\n", "a\n")]
    [InlineData("", "")]
    public void It_goes_where_its_words_stand_also_in_quotes_and_nowhere_else(string text, string now) =>
        Assert.Equal(now, RepairedText.Of(text, [At(1, 4, "ful", "full")]).Text);

    [Fact]
    public void Several_in_one_line_keep_their_places() => Assert.Equal(("[CL, NP]\n", 2),
        RepairedText.Of("[cl, np]\n", [At(1, 2, "cl", "CL"), At(1, 6, "np", "NP")]));

    [Fact]
    public void Of_two_for_one_place_the_first_is_taken() => Assert.Equal(("a: y\n", 1),
        RepairedText.Of("a: x\n", [At(1, 4, "x", "z"), At(1, 4, "x", "y")]));

    [Fact]
    public void A_line_is_put_in_before_its_place() => Assert.Equal(("a: 1\nguid: 2\nb: 3\n", 1),
        RepairedText.Of("a: 1\nb: 3\n", [At(2, 1, "", "guid: 2\n")]));

    [Fact]
    public void What_is_everywhere_goes_first_and_alone() => Assert.Equal(("a: cl\nb: 1\n", 1),
        RepairedText.Of("a: cl\r\nb: 1\r\n", [At(1, 4, "cl", "CL"), At(1, 1, "\r\n", "\n") with { IsEverywhere = true }]));

    [Fact]
    public void A_place_that_is_not_there_is_left_alone() => Assert.Equal(("a\n", 0),
        RepairedText.Of("a\n", [At(9, 1, "a", "b"), At(0, 0, "a", "b"), At(1, 9, "a", "b")]));

    private static Repair At(int line, int column, string was, string now) => new(new Place("a.yaml", line, column), was, now);
}
