using System.Text;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class SourceTextTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Reads_text_as_it_is() => Assert.Equal("title: Señora 💧\n\tx\n", Text("title: Señora 💧\n\tx\n"u8.ToArray()));

    [Theory]
    [InlineData(SourceText.MaxBytes, true)]
    [InlineData(SourceText.MaxBytes + 1, false)]
    public void Takes_a_mebibyte_and_not_a_byte_more(int length, bool isRead)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)'a');

        Assert.Equal(isRead, Text(bytes) is not null);
    }

    [Theory]
    [InlineData("ab\ncd\u0007e", "2:3", "U+0007")]
    [InlineData("\u007F", "1:1", "U+007F")]
    [InlineData("a\n\n\uFEFF", "3:1", "U+FEFF")]
    [InlineData("a\uFFFF", "1:2", "U+FFFF")]
    public void Names_an_invisible_character_and_its_place(string text, string place, string name)
    {
        Assert.Null(Text(Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith($"a.yaml:{place}: error HRD011: The invisible character {name}", Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC3, 0x28 }, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 1)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 1)]
    [InlineData(new byte[] { 0x61, 0x80 }, 1)]
    public void Broken_utf8_is_never_replaced_silently(byte[] bytes, int line)
    {
        Assert.Null(Text(bytes));
        Assert.StartsWith($"a.yaml:{line}: error HRD001:", Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    public void Names_the_line_ends_of_other_systems(string text)
    {
        Assert.Null(Text(Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith("a.yaml:1:2: error HRD004:", Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8_that_has_no_forbidden_character_has_none_as_text_either()
    {
        byte[][] pieces = [.. new[] { "a", "é", "«", "\u00A0", "\u0085", "水", "😀", "ﷺ", "\uFEFF", "\uFFFE", "\uFFFD", "\n", "\t",
            "\r", "\u0001", "\u007F", "\uFB01", "\uFF01" }.Select(Encoding.UTF8.GetBytes), [0xC2], [0xEF], [0xBB],
            [0x80], [0xED, 0xA0, 0x80]];
        var random = new Random(9);
        var found = 0;
        for (var i = 0; i < 50_000; i++)
        {
            byte[] bytes = [.. Enumerable.Range(0, 1 + random.Next(8)).SelectMany(_ => pieces[random.Next(pieces.Length)])];
            if (IllegalCharacters.HasNone(bytes))
            {
                var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
                Assert.True(IllegalCharacters.Find(text) < 0 && text.AsSpan().IndexOfAny('\r', '\uFFFD') < 0, text);
                found++;
            }
        }

        Assert.InRange(found, 2_000, 40_000);
        Assert.True(IllegalCharacters.HasNone("« é 水 😀 »\n\t…"u8));
    }

    private string? Text(byte[] bytes)
    {
        var sources = new MemorySourceTree().Add("a.yaml", bytes);
        return SourceText.Read(sources.Files[0], new EngineContext(sources, diagnostics, 1));
    }

    private string Message() => Assert.Single(diagnostics.Sorted()).ToString();
}
