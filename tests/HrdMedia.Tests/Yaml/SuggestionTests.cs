using CsCheck;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("topic", "topics")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("guests", null)]
    public void Finds_what_was_meant_or_nothing(string found, string? meant) =>
        Assert.Equal(meant, Suggestion.Nearest(found, ["title", "summary", "topics", "people"]));

    [Fact]
    public void The_nearest_wins_and_of_two_the_first() => Assert.Equal(("water", "cat"),
        (Suggestion.Nearest("watr", ["waiter", "water"]), Suggestion.Nearest("hat", ["cat", "bat"])));

    [Fact]
    public void A_swap_of_neighbours_is_one_mistake() => Assert.Equal("abc", Suggestion.Nearest("acb", ["xyz", "abc"]));

    [Fact]
    public void Says_what_to_do_otherwise() => Assert.Equal("Otherwise.", Suggestion.For("zzzz", ["title"], "Otherwise."));

    [Theory]
    [InlineData("ful", "full")]
    [InlineData("trailr", "trailer")]
    [InlineData("sumary", "summary")]
    [InlineData("smmry", null)]
    [InlineData("summaries", null)]
    [InlineData("cat", null)]
    [InlineData("waer", null)]
    public void What_is_put_in_without_asking_is_nearer_and_could_be_nothing_else(string found, string? now) => Assert.Equal(now,
        Suggestion.RepairOf(found, default, ["full", "trailer", "summary", "bat", "water", "wafer"])?.Now);

    [Fact]
    public void One_letter_more_less_or_other_is_always_found() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 4, 20], Gen.Int[0, 3], Gen.Int[0, 100], Gen.Char['a', 'z'])
            .Sample((word, kind, where, letter) =>
        {
            var at = where % word.Length;
            var typed = kind switch
            {
                0 => word.Insert(at, letter.ToString()),
                1 => word.Remove(at, 1),
                2 => word.Remove(at, 1).Insert(at, letter.ToString()),
                _ => at == 0 ? word : word.Remove(at - 1, 2).Insert(at - 1, $"{word[at]}{word[at - 1]}"),
            };
            Assert.Equal(word, Suggestion.Nearest(typed, ["0000000000", word]));
        });
}
