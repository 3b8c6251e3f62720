using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class LocalTextTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("wörter und नमस्ते 🌊 ", 40));

    public static TheoryData<string> Texts { get; } =
    [
        "", "short", Long, Long + "\uFFFD", "\uD83C" + Long, Long[..^2] + "\uDF0A", new string('a', 511), new string('a', 512),
        new string('é', 513),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_what_was_written_in_each_language(string text)
    {
        var local = new LocalText("en", [("en", text), ("ne", text + "ne"), ("es", "es" + text)]);

        Assert.Equal([text, text + "ne", "es" + text, text, text], new[] { "en", "ne", "es", "fr" }.Select(local.In)
            .Append(local.ToString()));
        Assert.Equal(text, new LocalText("en", text).In("ar"));
        Assert.Equal(text.Length == 0, new LocalText("en", text).IsEmpty);
    }

    [Fact]
    public void A_long_text_is_measured_in_bytes() => Assert.Equal(2 * 513, new LocalText("en", new string('é', 513)).Size);
}
