using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Checks;
using HrdMedia.Media;
using HrdMedia.Media.Metadata;
using HrdMedia.Tests.Harness;
using NetVips;

namespace HrdMedia.Tests.Media;

/// <summary>Drawings (SVG) are written anew of what is seen of them.</summary>
public sealed class DrawingsTests(Recordings recordings)
{
    private const string Open = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" """;

    private static readonly string Planted = File.ReadAllText(Repository.Path("tests/HrdMedia.Tests/Media/planted.svg"));

    [Fact]
    public void Writes_what_is_seen_and_nothing_else()
    {
        var clean = Clean(Planted);

        Assert.Equal("""
            <svg viewBox="0 0 100 80" width="768" height="614" xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="a1">
            <stop offset="0" stop-color="red" /><stop offset="100%" stop-color="blue" /></linearGradient><filter id="a2">
            <feGaussianBlur in="SourceGraphic" stdDeviation="1" result="r1" /><feMerge><feMergeNode in="r1" /></feMerge></filter>
            <clipPath id="a3"><rect width="50" height="50" /></clipPath></defs><g id="a4" opacity=".5">
            <path d="M0 0L10,10-5.5z" fill="#123456" stroke="black" />
            <rect x="20" y="20" width="30" height="20" fill="url(#a1)" filter="url(#a2)" clip-path="url(#a3)" /></g><g>
            <circle cx="70" cy="40" r="10" fill="none" /></g><use href="#a4" x="3" />
            <text x="5" y="70" font-family="Arial" font-size="8px" xml:space="preserve">Water &amp; <tspan fill="grey">life
            </tspan></text><g><g><circle r="3" cx="3" cy="70" /></g></g></svg>
            """.ReplaceLineEndings(""), clean);
        Assert.Equal(clean, Clean(clean.Replace("href", "xlink:href", StringComparison.Ordinal)
            .Replace("<svg ", """<svg xmlns:xlink="http://www.w3.org/1999/xlink" """, StringComparison.Ordinal)));
    }

    [Fact]
    public void Independent_programs_find_nothing_and_see_the_same()
    {
        var cleaned = recordings.Save("a.svg", Encoding.UTF8.GetBytes(Clean(Planted)));

        Media.Planted.MustBeGone(cleaned);
        using var planted = new MemoryStream(Encoding.UTF8.GetBytes(Planted));
        Assert.Equal(MetadataKinds.Name | MetadataKinds.Words | MetadataKinds.Program | MetadataKinds.Time,
            MetadataReader.Read(planted));
        using var clean = File.OpenRead(cleaned);
        Assert.Equal(MetadataKinds.None, MetadataReader.Read(clean));

        // librsvg draws both; the first is drawn in its own size, so both are made as large as that.
        using var before = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Planted.Replace("\"100mm\"", "\"768\"",
            StringComparison.Ordinal)
            .Replace("\"80mm\"", "\"614\"", StringComparison.Ordinal)));
        using var after = Image.NewFromFile(cleaned);
        Assert.Equal((before.Width, before.Height), (after.Width, after.Height));
        Assert.Equal(0, (before - after).Abs().Max());
        Assert.True(after.Deviate() > 1);
    }

    [Theory]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/>", MetadataCodes.Drawing, "a photo")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">Ines Vidal</p></foreignObject>", MetadataCodes.Drawing,
        "'foreignObject'")]
    [InlineData("<feTurbulence/>", MetadataCodes.Drawing, "'feTurbulence'")]
    [InlineData("<style>@import url(//ines.vidal)</style>", MetadataCodes.Drawing, "style sheet")]
    [InlineData("<style>g > path {fill: red}</style>", MetadataCodes.Drawing, "style sheet")]
    [InlineData("<text>&who;</text>", MediaDiagnostics.PictureDamaged, "line 1")]
    [InlineData("<g>", MediaDiagnostics.PictureDamaged, "line 1")]
    public void Refuses_what_it_cannot_write_anew(string content, string code, string says)
    {
        var problem = Read(Open + $"viewBox='0 0 1 1'>{content}</svg>").Problem!;

        Assert.Equal(code, problem.Code);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ines", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "PictureDamaged")]
    [InlineData("viewBox='0 0 0 1'", "PictureDamaged")]
    [InlineData("viewBox='0 0 1 1000'", "PictureDamaged")]
    [InlineData("width='100%' height='100%'", "PictureDamaged")]
    [InlineData("width='40mm' height='2cm'", "768x384")]
    [InlineData("viewBox='-5,-5 30 10' width='1' height='9'", "768x256")]
    public void Takes_the_shape_of_the_page(string size, string expected)
    {
        var reading = Read(Open + size + "><path d='M0 0'/></svg>");

        Assert.Equal(expected, reading.Info is { } info ? $"{info.Width}x{info.Height}"
            : reading.Problem!.Code == MediaDiagnostics.PictureDamaged ? "PictureDamaged" : reading.Problem.Message);
    }

    [Fact]
    public void Stops_at_drawings_that_would_stop_a_browser()
    {
        var box = Open + "viewBox='0 0 1 1'>";
        var laughs = string.Concat(Enumerable.Range(1, 20)
            .Select(i => $"<g id='g{i}'>{string.Concat(Enumerable.Repeat($"<use href='#g{i - 1}'/>", 10))}</g>"));
        var chain = string.Concat(Enumerable.Range(1, 10_000).Select(i => $"<g id='g{i}'><use href='#g{i + 1}'/></g>"));
        string[] bombs =
        [
            box + $"<path id='g0'/>{laughs}</svg>",
            box + chain + "</svg>",
            box + string.Concat(Enumerable.Repeat("<g>", 100)) + string.Concat(Enumerable.Repeat("</g>", 100)) + "</svg>",
            box + string.Concat(Enumerable.Repeat("<g/>", 30_000)) + "</svg>",
            box + new string(' ', 2_000_000) + "</svg>",
        ];

        Assert.All(bombs, bomb => Assert.Equal(MediaDiagnostics.PictureTooLarge, Read(bomb).Problem?.Code));
        // One that shows itself is none: browsers draw nothing of it.
        Assert.True(Read(box + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>").IsGood);
        // Numbers that could be read in many ways.
        Assert.DoesNotContain("11111!", Clean(box + $"<path d='{new string('1', 100_000)}!'/><path stroke-dasharray='"
            + $"{new string('1', 100_000)}!'/></svg>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_portrait_may_be_drawn_and_apps_are_given_none()
    {
        var build = SiteHarness.Minimal().Remove("episodes/people/lorena.png")
            .File("episodes/people/lorena.svg", Planted)
            .Edit("episodes/people/lorena.yaml", "image: {file: lorena.svg, alt: A face of few lines., credit: Drawn}\n").Build();

        build.MustBeClean();
        var drawing = Assert.Single(build.Files, f => f.Key.EndsWith(".svg", StringComparison.Ordinal) &&
            f.Key.StartsWith("people/", StringComparison.Ordinal));
        Assert.Equal(Clean(Planted), Encoding.UTF8.GetString(drawing.Value));
        Assert.Matches("""<img src="picture-[0-9a-f]{8}.svg" alt="A face of few lines." width="768" height="614" """,
            Encoding.UTF8.GetString(build.Files["people/lorena/index.html"]));
        Assert.DoesNotContain(".svg", Encoding.UTF8.GetString(build.Files["humanity/feed.xml"]), StringComparison.Ordinal);
        Assert.Matches(new Regex(@"^/people/\*\.svg\n  Cache-Control: public, max-age=86400$", RegexOptions.Multiline),
            Encoding.UTF8.GetString(build.Files["_headers"]));
    }

    private static MediaReading<PictureInfo> Read(string svg) =>
        PictureReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(svg)), "a.svg");

    private static string Clean(string svg)
    {
        var info = Read(svg);
        Assert.True(info.IsGood, info.Problem?.Message);
        var target = new ArrayBufferWriter<byte>();
        PictureCleaner.Write(new MemoryStream(Encoding.UTF8.GetBytes(svg)), info.Info, target);
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }
}
