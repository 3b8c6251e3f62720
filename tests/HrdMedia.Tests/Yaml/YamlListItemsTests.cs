using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class YamlListItemsTests
{
    [Theory]
    [InlineData("a: [x, b, c]\n", "a: [b, c]\n")]
    [InlineData("a: [b, x, c] # why\n", "a: [b, c] # why\n")]
    [InlineData("a: [b, x]\n", "a: [b]\n")]
    [InlineData("a: [x]\nb: 1\n", "a: []\nb: 1\n")]
    [InlineData("a: [\n  b,\n  x,\n  c,\n]\n", "a: [\n  b,\n  c,\n]\n")]
    [InlineData("a: [\"é, [\", x, 'c']\n", "a: [\"é, [\", 'c']\n")]
    [InlineData("a: [{p: x, r: g}, {p: y, r: g}]\n", "a: [{p: y, r: g}]\n")]
    [InlineData("a: [{p: y, r: [1, 2]}, {r: [1, 2], p: x}]\n", "a: [{p: y, r: [1, 2]}]\n")]
    [InlineData("a:\n  - b\n  - x\n  - c\n", "a:\n  - b\n  - c\n")]
    [InlineData("a:\n- x\n- c\nb: 1\n", "a:\n- c\nb: 1\n")]
    [InlineData("a:\n  - b\n  # why\n  - x # here\nd: 1\n", "a:\n  - b\n  # why\nd: 1\n")]
    [InlineData("a:\n  - x\nb: 1\n", "a: []\nb: 1\n")]
    [InlineData("u:\n  - id: one\n    e:\n      - x\n  - id: two\n", "u:\n  - id: one\n    e: []\n  - id: two\n")]
    [InlineData("a:\n  - p: x\n    r: g\n\n  - p: y\n    r: g\n", "a:\n\n  - p: y\n    r: g\n")]
    [InlineData("a:\n  - p: y\n    r: g\n  -\n    r: g\n    p: x\nb: |\n  x\n", "a:\n  - p: y\n    r: g\nb: |\n  x\n")]
    public void The_item_that_holds_a_place_goes_and_nothing_else(string text, string expected)
    {
        var line = text.Split('\n').Index().First(l => l.Item.Split(' ', ',', '[', ']', '}', '{').Contains("x"));
        var column = line.Item.IndexOf(line.Item.Contains(": x", StringComparison.Ordinal) ? ": x" : "x",
            StringComparison.Ordinal) + (line.Item.Contains(": x", StringComparison.Ordinal) ? 3 : 1);

        Assert.Equal(expected, YamlListItems.Without(text, [new Place("a", line.Index + 1, column)]));
    }

    [Fact]
    public void Several_go_at_once() => Assert.Equal("a: [b]\nc: [d]\n", YamlListItems.Without("a: [x, b, x]\nc: [x, d]\n",
        [new Place("a", 1, 5), new Place("a", 2, 5), new Place("a", 1, 11)]));

    [Fact]
    public void What_stands_in_no_list_is_left_to_a_person() =>
        Assert.Null(YamlListItems.Without("a: x\n", [new Place("a", 1, 4)]));
}
