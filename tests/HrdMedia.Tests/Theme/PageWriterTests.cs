using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CsCheck;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;
using RazorSlices;

namespace HrdMedia.Tests.Theme;

/// <summary>What templates write is held against the library's own writing and the platform's encoder.</summary>
public sealed partial class PageWriterTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string[] Pieces =
    [
        "a", " ", "<", ">", "&", "\"", "'", "+", "`", "\0", "\u0001", "\t", "\n", "\u007F", "\u0085", "\u00A0", "\u00AD", "é",
        "—", "\u200B", "\u202E", "\u2028", "سلام", "नेपाल", "\uFEFF", "\uFFFD", "\uFFFE", "\uE000", "\U0001F600", "\U0010FFFF",
        "\uD83D", "\uDE00", "</script>", "plain words that need nothing", "&amp;",
    ];

    private static readonly Gen<string> Nasty =
        Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(parts => string.Concat(parts.Select(i => Pieces[i])));

    [Fact]
    public void Text_is_escaped_as_the_platform_escapes_it() =>
        Nasty.Sample(text => Assert.Equal(Encoder.Encode(text), Written(page => page.Text(text))), iter: 20_000);

    [Fact]
    public void Every_character_of_the_first_plane_is_escaped_as_the_platform_escapes_it()
    {
        var all = string.Join(' ', Enumerable.Range(0, 0x10000).Select(c => (char)c));

        Assert.Equal(Encoder.Encode(all), Written(page => page.Text(all)));
    }

    [Fact]
    public void Text_that_is_UTF_8_is_escaped_like_that_of_characters() => Nasty.Sample(text =>
    {
        // Half of a character that takes two is none in UTF-8.
        var utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(Encoder.Encode(Encoding.UTF8.GetString(utf8)), Written(page => page.Text(utf8)));
    }, iter: 20_000);

    // At every place of the memory that the target gives.
    [Fact]
    public void Nothing_is_lost_where_the_memory_of_the_target_ends()
    {
        var text = string.Concat(Enumerable.Repeat("ab\U0001F600<é", 5000));
        for (var before = 0; before < 20; before++)
        {
            var target = new SmallPieces(100);
            var page = new PageWriter(target);
            page.Markup(new string('x', 100 - before));
            page.Text(text);
            page.Markup("<p>"u8);
            page.Markup(Encoding.UTF8.GetBytes(new string('y', 100_000)));
            page.Flush();

            Assert.Equal(new string('x', 100 - before) + Encoder.Encode(text) + "<p>" + new string('y', 100_000),
                Encoding.UTF8.GetString(target.Written));
        }
    }

    [Fact]
    public void It_is_a_buffer_for_who_writes_bytes() => Assert.Equal("abc", Written(page =>
    {
        page.Markup("a");
        "b"u8.CopyTo(page.GetSpan(40_000));
        page.Advance(1);
        "c"u8.CopyTo(page.GetMemory().Span);
        page.Advance(1);
    }));

    [Fact]
    public void A_template_writes_what_the_library_would_write() =>
        Gen.Select(Nasty, Gen.Int[0, 7], Gen.Bool).Sample((text, kind, isLiteral) =>
            Assert.Equal(Theirs((text, kind, isLiteral)), Ours((text, kind, isLiteral))), iter: 5000);

    // Those would write to a pipe that a page does not have: nothing.
    [Fact]
    public void No_template_writes_by_the_library() => Assert.DoesNotContain(
        Repository.Files("theme", "*.cshtml"), file => LibraryWriting().IsMatch(File.ReadAllText(Repository.Path(file))));

    [GeneratedRegex(@"(?<!\.)\b(Write\w*|Render\w+Async|FlushAsync|DefineSection)\(|@section\b")]
    private static partial Regex LibraryWriting();

    private static string Ours((string, int, bool) model) => Written(page => new OurSlice
    {
        Model = model,
        Around = new Surroundings(null!, null!, page),
    }.ExecuteAsync().GetAwaiter().GetResult());

    private static string Theirs((string, int, bool) model)
    {
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream);
        using var slice = new TheirSlice { Model = model };
        slice.RenderAsync(pipe, Encoder).AsTask().GetAwaiter().GetResult();
        pipe.FlushAsync().AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Written(Action<PageWriter> write)
    {
        var target = new ArrayBufferWriter<byte>();
        var page = new PageWriter(target);
        write(page);
        page.Flush();
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }

    // Memory as a pipe gives it: somewhere in an array, and no more of it than must be.
    private sealed class SmallPieces(int least) : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> written = new();
        private Memory<byte> given;

        public ReadOnlySpan<byte> Written => written.WrittenSpan;

        public void Advance(int count) => written.Write(given.Span[..count]);

        public Memory<byte> GetMemory(int sizeHint = 0) =>
            given = new byte[Math.Max(sizeHint, least) + 10].AsMemory(7, Math.Max(sizeHint, least));

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    private sealed class OurSlice : Slice<(string Text, int Kind, bool IsLiteral)>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<a"u8);
            var (text, kind, isLiteral) = Model;
            BeginWriteAttribute("b", " b=\"", 0, "\"", 0, 1);
            switch (kind)
            {
                case 0: WriteAttributeValue("", 0, (string?)null, 0, 0, false); break;
                case 1: WriteAttributeValue("", 0, text, 0, 0, isLiteral); break;
                case 2: WriteAttributeValue("", 0, isLiteral, 0, 0, false); break;
                case 3: WriteAttributeValue(" ", 0, (string?)null, 0, 0, false); break;
                case 4: WriteAttributeValue("", 0, text.Length - 3, 0, 0, false); break;
                case 5: WriteAttributeValue("", 0, text.Length / 7m, 0, 0, false); break;
                case 6: WriteAttributeValue("", 0, (int?)null, 0, 0, false); break;
                default: WriteAttributeValue(" ", 0, text, 0, 0, false); break;
            }

            EndWriteAttribute();
            BeginWriteAttribute("c", " c=\"", 0, "\"", 0, 2);
            WriteAttributeValue("", 0, kind, 0, 0, false);
            WriteAttributeValue(" ", 0, kind == 3 ? null : text, 0, 0, false);
            EndWriteAttribute();
            Write(text);
            Write(text.Length / 3m);
            Write((long?)kind);
            Write((object?)null);
            Write(text.AsSpan());
            return Task.CompletedTask;
        }
    }

    private sealed class TheirSlice : RazorSlice<(string Text, int Kind, bool IsLiteral)>
    {
        public override Task ExecuteAsync()
        {
            WriteLiteral("<a"u8);
            var (text, kind, isLiteral) = Model;
            BeginWriteAttribute("b", " b=\"", 0, "\"", 0, 1);
            switch (kind)
            {
                case 0: WriteAttributeValue("", 0, (string?)null, 0, 0, false); break;
                case 1: WriteAttributeValue("", 0, text, 0, 0, isLiteral); break;
                case 2: WriteAttributeValue("", 0, isLiteral, 0, 0, false); break;
                case 3: WriteAttributeValue(" ", 0, (string?)null, 0, 0, false); break;
                case 4: WriteAttributeValue("", 0, text.Length - 3, 0, 0, false); break;
                case 5: WriteAttributeValue("", 0, text.Length / 7m, 0, 0, false); break;
                case 6: WriteAttributeValue("", 0, (int?)null, 0, 0, false); break;
                default: WriteAttributeValue(" ", 0, text, 0, 0, false); break;
            }

            EndWriteAttribute();
            BeginWriteAttribute("c", " c=\"", 0, "\"", 0, 2);
            WriteAttributeValue("", 0, kind, 0, 0, false);
            WriteAttributeValue(" ", 0, kind == 3 ? null : text, 0, 0, false);
            EndWriteAttribute();
            Write(text);
            Write(text.Length / 3m);
            Write((long?)kind);
            Write((object?)null);
            Write(text.AsSpan());
            return Task.CompletedTask;
        }
    }
}
