using System.Buffers;
using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blank", "\" blank\"")]
    [InlineData("", "")]
    public void Quotes_a_cell_where_RFC_4180_asks_for_it(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void A_cell_is_never_a_formula(string text) =>
        Assert.StartsWith("'", Csv.Cell(text).TrimStart('"'), StringComparison.Ordinal);

    [Fact]
    public void Lines_end_as_RFC_4180_says_and_the_file_says_that_it_is_UTF_8()
    {
        var target = new ArrayBufferWriter<byte>();

        Csv.Write(target, ["a", "b"], [["é", "1,2"]]);

        Assert.Equal("\uFEFFa,b\r\né,\"1,2\"\r\n", Encoding.UTF8.GetString(target.WrittenSpan));
    }
}
