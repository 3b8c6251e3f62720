using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;
using HrdMedia.Layout;

namespace HrdMedia.Tests.Layout;

/// <summary>What pages say of themselves is held against the platform's own writer of JSON.</summary>
public sealed class JsonLdWriterTests
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly string[] Pieces =
    [
        "a", " ", "<", ">", "&", "\"", "'", "+", "`", "\\", "/", "\0", "\u0001", "\t", "\n", "\u007F", "\u0085", "\u00A0", "é",
        "—", "\u200B", "\u2028", "سلام", "नेपाल", "\uFEFF", "\uFFFD", "\uFFFE", "\uE000", "\U0001F600", "\uD83D", "\uDE00",
        "</script>", "<!--", "plain words that need nothing",
    ];

    private static readonly Gen<string> Nasty =
        Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(parts => string.Concat(parts.Select(i => Pieces[i])));

    [Fact]
    public void Text_is_written_as_the_platform_writes_it() => Gen.Select(Nasty, Nasty).Sample((name, text) =>
        Assert.Equal(Theirs(json => json.WriteString(name, text)), Ours(json => json.WriteString(name, text))), iter: 20_000);

    [Fact]
    public void Every_character_of_the_first_plane_is_written_as_the_platform_writes_it()
    {
        var all = string.Join(' ', Enumerable.Range(0, 0x10000).Select(c => (char)c));

        Assert.Equal(Theirs(json => json.WriteString("all", all)), Ours(json => json.WriteString("all", all)));
    }

    [Fact]
    public void Numbers_are_written_as_the_platform_writes_them() => Gen.Select(Gen.Int, Gen.Decimal).Sample((whole, number) =>
        Assert.Equal(
            Theirs(json =>
            {
                json.WriteNumber("whole", whole);
                json.WriteNumber("number", number);
            }),
            Ours(json =>
            {
                json.WriteNumber("whole", whole);
                json.WriteNumber("number", number);
            })), iter: 5000);

    [Fact]
    public void Members_and_things_in_lists_stand_apart() => Assert.Equal(
        """{"a":[{},"b",null,{"c":{},"d":[],"e":true}],"f":null,"g":false}""",
        Ours(json =>
        {
            json.WriteStartArray("a");
            json.WriteStartObject();
            json.WriteEndObject();
            json.WriteStringValue("b");
            json.WriteStringValue(null);
            json.WriteStartObject();
            json.WriteStartObject("c");
            json.WriteEndObject();
            json.WriteStartArray("d");
            json.WriteEndArray();
            json.WriteBoolean("e", true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("f", null);
            json.WriteBoolean("g", false);
        }));

    private static string Ours(Action<JsonLdWriter> members)
    {
        var target = new ArrayBufferWriter<byte>();
        var json = new JsonLdWriter(target);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }

    private static string Theirs(Action<Utf8JsonWriter> members)
    {
        var target = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(target.WrittenSpan);
    }
}
