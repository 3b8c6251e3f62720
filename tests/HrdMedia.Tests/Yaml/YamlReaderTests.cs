using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class YamlReaderTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Gives_each_key_and_value_its_place()
    {
        var map = Parse("title: Water\nimage: {file: a.png,\n  alt: River}\ntopics:\n  - one\n  - two\n")!;

        Assert.Equal("a.yaml:1:1 1:8 2:1 2:8 4:1 5:3", "a.yaml:" +
            string.Join(' ', map.Entries.SelectMany(e => new[] { Of(e.Key), Of(e.Value) })));
        Assert.Equal(["2:15", "3:8"], ((YamlMap)map["image"]!).Entries.Select(e => Of(e.Value)));
        Assert.Equal(["5:5", "6:5"], ((YamlList)map["topics"]!).Items.Select(Of));
    }

    [Fact]
    public void Counts_lines_from_the_start_of_the_file() =>
        Assert.Equal("4:1", Of(YamlReader.Read("title: x\n", "a.md", diagnostics, lineOffset: 3)!.Entries[0].Key));

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("1.10")]
    [InlineData("0o14")]
    [InlineData("2023-12-09")]
    [InlineData("1:30")]
    public void Leaves_every_scalar_as_it_is_written(string text) => Assert.Equal(text,
        ((YamlScalar)Parse($"a: {text}\n")!["a"]!).Text);

    [Theory]
    [InlineData("", true)]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("\"\"", false)]
    [InlineData("'null'", false)]
    public void Knows_nothing_from_an_empty_text(string text, bool isEmpty) => Assert.Equal(isEmpty,
        ((YamlScalar)Parse($"a: {text}\n")!["a"]!).IsEmpty);

    [Fact]
    public void Reads_blocks_of_text()
    {
        var map = Parse("a: |\n  one\n  two\nb: >-\n  one\n  two\n")!;

        Assert.Equal(("one\ntwo\n", "one two"), (((YamlScalar)map["a"]!).Text, ((YamlScalar)map["b"]!).Text));
    }

    [Fact]
    public void The_first_of_two_equal_keys_counts_and_both_are_named()
    {
        Assert.Equal("1", ((YamlScalar)Parse("a: 1\nb: 2\na: 3\n")!["a"]!).Text);
        Assert.Equal("a.yaml:3:1: error HRD010: 'a' stands twice, first on line 1. Delete one of the two.",
            Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Goes_so_deep_and_no_deeper(int depth, bool isRead) =>
        Assert.Equal(isRead, Parse($"a: {new string('[', depth - 1)}x{new string(']', depth - 1)}\n") is not null);

    private static string Of(YamlNode node) => $"{node.Place.Line}:{node.Place.Column}";

    private YamlMap? Parse(string yaml) => YamlReader.Read(yaml, "a.yaml", diagnostics);
}
