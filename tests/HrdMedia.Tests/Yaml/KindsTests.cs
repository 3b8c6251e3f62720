using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class KindsTests
{
    [Theory]
    [InlineData("Water", "Water")]
    [InlineData("  Water  ", "Water")]
    [InlineData("no", "no")]
    [InlineData("2022", "2022")]
    [InlineData("\"~\"", "~")]
    [InlineData("\" a \"", "a")]
    [InlineData("It's # not a comment", "It's")]
    public void Reads_a_line_as_it_is_written(string yaml, string text) => Assert.Equal(text, Read.Good(Kinds.Line, yaml));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("' '")]
    [InlineData("\"\\u00A0\"")]
    [InlineData("\"\\u2028\"")]
    public void Reports_a_blank_line(string yaml) => Assert.Contains("HRD102", Read.Bad(Kinds.Line, yaml),
        StringComparison.Ordinal);

    [Fact]
    public void Reads_a_text_in_several_languages()
    {
        var text = Read.Good(Kinds.Text, "{en: Water, es: Agua}");

        Assert.Equal(("Water", "Agua", "Water"), (text.In("en"), text.In("es"), text.In("ne")));
        Assert.Equal(["en", "es"], text.Languages);
    }

    [Fact]
    public void A_text_of_one_language_is_that_of_the_site() => Assert.Equal("en", Read.Good(Kinds.Text, "Water").Language);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Reads_true_and_false(string yaml, bool value) => Assert.Equal(value, Read.Good(Kinds.Boolean, yaml));

    [Theory]
    [InlineData("yes", "Write true.")]
    [InlineData("ON", "Write true.")]
    [InlineData("no", "Write false.")]
    [InlineData("maybe", "Write false.")]
    [InlineData("True", "Write true.")]
    [InlineData("TRUE", "Write true.")]
    public void Says_what_to_write_for_yes_and_no(string yaml, string fix) => Assert.EndsWith(fix, Read.Bad(Kinds.Boolean, yaml),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("007", 7)]
    [InlineData("100", 100)]
    public void Reads_a_whole_number(string yaml, int value) => Assert.Equal(value, Read.Good(Kinds.Whole(1, 100), yaml));

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("1e1")]
    [InlineData("0x1")]
    [InlineData("١")]
    [InlineData("99999999999")]
    public void Reports_what_is_no_whole_number_of_the_range(string yaml) =>
        Assert.Contains("whole number from 1 to 100", Read.Bad(Kinds.Whole(1, 100), yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("80.8", "80.8")]
    [InlineData("0", "0")]
    [InlineData("999999999999999", "999999999999999")]
    public void Reads_a_quantity(string yaml, string value) => Assert.Equal(decimal.Parse(value),
        Read.Good(Kinds.Quantity, yaml));

    [Theory]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("1000000000000000")]
    [InlineData("10 %")]
    public void Reports_what_is_no_quantity(string yaml) => Assert.Contains("HRD109", Read.Bad(Kinds.Quantity, yaml),
        StringComparison.Ordinal);

    [Fact]
    public void A_single_value_stands_for_a_list_of_one() => Assert.Equal([["a"], ["a", "b"]],
        [Read.Good(IdentifierKinds.Id.List(), "a"), Read.Good(IdentifierKinds.Id.List(), "[a, b]")]);

    [Fact]
    public void Keeps_the_place_of_each_of_a_list()
    {
        var list = Read.Good(IdentifierKinds.Id.Located().List(), "[a, bc]");

        Assert.Equal(["a.yaml:1:9", "a.yaml:1:12"], list.Select(i => i.Place.ToString()));
    }

    [Theory]
    [InlineData("[a]", "found a list")]
    [InlineData("{a: b}", "found a map of keys and values")]
    public void Names_what_stands_where_a_value_belongs(string yaml, string found) =>
        Assert.Contains(found, Read.Bad(Kinds.Line, yaml), StringComparison.Ordinal);

    [Fact]
    public void A_choice_suggests_the_nearest_word()
    {
        var kind = Kinds.Choice(("full", 1), ("trailer", 2));

        Assert.Equal(2, Read.Good(kind, "trailer"));
        Assert.EndsWith("Did you mean 'trailer'?", Read.Bad(kind, "trialer"), StringComparison.Ordinal);
        Assert.EndsWith("Write one of: full, trailer.", Read.Bad(kind, "x"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(255, 0)]
    [InlineData(256, 1)]
    public void A_title_has_the_length_that_a_feed_takes(int length, int errors)
    {
        // Characters as people count them: an emoji is one.
        Assert.Equal(errors, Read.As(TextKinds.Title, string.Concat(Enumerable.Repeat("\U0001F4A7", length))).Messages.Length);
        Assert.Equal(errors, Read.As(TextKinds.Title, new string('x', length)).Messages.Length);
    }

    [Theory]
    [InlineData('x', 1980, 0)]
    [InlineData('x', 1981, 1)]
    [InlineData('é', 990, 0)]
    [InlineData('é', 991, 1)]
    [InlineData('&', 396, 0)]
    [InlineData('&', 397, 1)]
    public void A_summary_is_measured_as_the_feed_says_it(char letter, int count, int errors) =>
        Assert.Equal(errors, Read.As(TextKinds.Summary, $"\"{new string(letter, count)}\"").Messages.Length);
}
