using System.Buffers;
using System.Text;
using HrdMedia.Checks;
using HrdMedia.Guard;
using HrdMedia.Media;
using HrdMedia.Media.Metadata;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Tests.Tools;

namespace HrdMedia.Tests.Media;

/// <summary>PDF files are written anew: other programs find nothing of what was planted, and see the same pages and
/// words.</summary>
public sealed class DocumentsTests(Recordings recordings)
{
    private const string Fonts = "/Resources << /Font << /Ines-Vidal 5 0 R >> >>";
    private const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    [Theory]
    [InlineData("reportlab", "")]
    [InlineData("reportlab", "planted")]
    [InlineData("reportlab", "--linearize --object-streams=generate")]
    [InlineData("cairo", "planted")]
    [InlineData("chromium", "--object-streams=generate")]
    [InlineData("ghostscript", "planted")]
    public void Nothing_planted_is_published_and_the_pages_are_the_same(string writer, string how)
    {
        var path = recordings.Save("a.pdf",
            File.ReadAllBytes(Repository.Path($"tests/HrdMedia.Tests/Media/Documents/{writer}.pdf")));
        if (how.StartsWith('-'))
        {
            ExternalTools.Run("qpdf", [.. how.Split(' '), "--replace-input", path]);
        }
        else if (how.Length > 0)
        {
            Plant(path);
        }

        var clean = Clean(File.ReadAllBytes(path));
        var cleaned = recordings.Save("b.pdf", clean);
        var plain = recordings.Save("c.pdf", []);
        ExternalTools.Run("qpdf", "--check", cleaned);
        ExternalTools.Run("qpdf", "--qdf", "--object-streams=disable", cleaned, plain);
        Planted.MustBeGone(cleaned);
        Assert.Empty(Planted.In(File.ReadAllBytes(plain)));
        Assert.DoesNotMatch("(?i)reportlab|cairographics|skia|ghostscript|ines",
            Encoding.Latin1.GetString(File.ReadAllBytes(plain)).Replace("Outlines", "", StringComparison.Ordinal));
        Assert.Equal(Words(path), Words(cleaned));
        Assert.Equal(Pages(path), Pages(cleaned));
        Assert.Equal(clean, Clean(clean));
    }

    [Fact]
    public void Tells_what_the_file_says_and_of_the_clean_one_nothing()
    {
        var path = recordings.Save("a.pdf",
            File.ReadAllBytes(Repository.Path("tests/HrdMedia.Tests/Media/Documents/reportlab.pdf")));
        Plant(path);
        using var planted = File.OpenRead(path);
        const MetadataKinds All = MetadataKinds.Name | MetadataKinds.Place | MetadataKinds.Serial | MetadataKinds.Time
            | MetadataKinds.Program | MetadataKinds.Attachment | MetadataKinds.Earlier;

        Assert.Equal(All, MetadataReader.Read(planted) & All);
        using var clean = new MemoryStream(Clean(File.ReadAllBytes(path)));
        Assert.Equal(MetadataKinds.None, MetadataReader.Read(clean));
    }

    [Fact]
    public void Writes_what_is_drawn_and_nothing_that_was_noted()
    {
        var clean = Encoding.Latin1.GetString(Clean(WrittenPdf.Page(
            "% Ines Vidal\nBT /Ines-Vidal 9 Tf (Words) Tj ET /Ines <</Ines (Vidal) /MCID 0>> BDC EMC (Ines) Vidal /Ines 1 m",
            Fonts + " /PieceInfo << /Ines (Vidal) >> /LastModified (D:2024) /Metadata 6 0 R /Thumb 6 0 R /AA << >> /Annots [7 "
            + "0 R 8 0 R 9 0 R]",
            "/OpenAction << /S /JavaScript /JS (Ines) >> /Names << /EmbeddedFiles << /Names [(Ines) 6 0 R] >> >> /Lang (en)",
            "/Info << /Author (Ines Vidal) >> /ID [(Ines) (Vidal)]", Helvetica, WrittenPdf.Stream("Ines Vidal"),
            "<< /Subtype /Text /Rect [0 0 1 1] /T (Ines) /Contents (Vidal) >>",
            "<< /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org/a) >> /NM (Ines) /Contents (Vidal) >>",
            "<< /Subtype /Link /Rect [0 0 1 1] /A << /S /Launch /F (Ines) >> >>")));

        Assert.DoesNotContain("Ines", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("Vidal", clean, StringComparison.Ordinal);
        Assert.Matches("/Font << /n1 ", clean);
        Assert.Contains("/URI (https://example.org/a)", clean, StringComparison.Ordinal);
        Assert.Equal("BT \n/n1 9 Tf \n(Words) Tj \nET \n/Span << /MCID 0 >> BDC \nEMC \n", Drawn(clean));
    }

    [Theory]
    [InlineData("/OCProperties << /D << /OFF [5 0 R] >> >>", "", MetadataCodes.DocumentNotCleanable, "hidden")]
    [InlineData("/AcroForm << /XFA [] >>", "", MetadataCodes.DocumentNotCleanable, "XFA")]
    [InlineData("", "/Annots [<< /Subtype /Redact >>]", MetadataCodes.DocumentNotCleanable, "redactions")]
    [InlineData("", "/Resources << /XObject << /a 6 0 R >> >>", MetadataCodes.DocumentNotCleanable, "JPEG 2000")]
    [InlineData("", "/Resources << /XObject << /a 7 0 R >> >>", MetadataCodes.DocumentTooLarge, "million pixels")]
    [InlineData("", "/MediaBox 8 0 R", MetadataCodes.DocumentDamaged, "in each other")]
    [InlineData("", "/MediaBox 9 0 R", MetadataCodes.DocumentTooLarge, "again and again")]
    public void Refuses_what_it_cannot_write_anew(string catalog, string page, string code, string says)
    {
        const string Image = "/Subtype /Image /Width 9 /Height 9";
        var many = string.Concat(Enumerable.Repeat("10 0 R ", 5000));
        var problem = Problem(WrittenPdf.Page("", page, catalog, "", "<< >>", WrittenPdf.Stream("x",
            Image + " /Filter /JPXDecode"),
            WrittenPdf.Stream("x", "/Subtype /Image /Width 99999 /Height 99999"), "[ 8 0 R ]", $"[ {many} ]",
            $"[ {string.Concat(Enumerable.Repeat("11 0 R ", 5000))} ]", "[ 1 2 3 ]"));

        Assert.Equal(code, problem?.Code);
        Assert.Contains(says, problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\n%%EOF")]
    [InlineData("%PDF-1.4\nstartxref\n99999999\n%%EOF")]
    [InlineData("%PDF-1.4\nxref\n0 1\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.4\nxref\n0 1\n0000000000 65535 f\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF")]
    public void Says_that_a_file_is_damaged(string text) =>
        Assert.Equal(MetadataCodes.DocumentDamaged, Problem(Encoding.Latin1.GetBytes(text))?.Code);

    [Fact]
    public void Stops_at_what_unpacks_to_more_than_a_machine_has()
    {
        var bomb = Encoding.Latin1.GetString(Zip(new byte[100_000_000]));
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        Assert.Equal(MetadataCodes.DocumentTooLarge, Problem(WrittenPdf.Of("", "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Contents 4 0 R >>",
            WrittenPdf.Stream(bomb, "/Filter /FlateDecode")))?.Code);
        Assert.Equal(MetadataCodes.DocumentDamaged, Problem(WrittenPdf.Page(deep))?.Code);
        Assert.Equal(MetadataCodes.DocumentDamaged, Problem(WrittenPdf.Of("", "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"))?.Code);
    }

    [Fact]
    public void Damaged_files_never_throw()
    {
        var files = Directory.GetFiles(Repository.Path("tests/HrdMedia.Tests/Media/Documents")).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).ToArray();
        var random = new Random(4711);
        for (var i = 0; i < 600; i++)
        {
            var bytes = (byte[])files[i % files.Length].Clone();
            for (var changes = random.Next(1, 12); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            using var stream = new MemoryStream(bytes, 0, random.Next(bytes.Length / 2, bytes.Length));
            _ = DocumentCleaner.Measure(stream, "a.pdf", out _);
            _ = MetadataReader.Read(stream);
            _ = DocumentWords.Of(stream);
        }
    }

    [Fact]
    public void A_locked_file_is_refused()
    {
        var path = recordings.Save("a.pdf", WrittenPdf.Page(""));
        ExternalTools.Run("qpdf", "--encrypt", "", "x", "256", "--", "--replace-input", path);

        Assert.Equal(MetadataCodes.DocumentLocked, Problem(File.ReadAllBytes(path))?.Code);
    }

    [Fact]
    public void Episodes_and_units_offer_documents_and_names_in_them_are_found()
    {
        // Between the letters are gaps, as typesetters make them: its bytes hold no name.
        var pdf = WrittenPdf.Page("BT /Ines-Vidal 9 Tf [(Mar) 20 (ta) -300 (Vel) 10 (ikova)] TJ ET", Fonts, "", "", Helvetica);
        var site = SiteHarness.Minimal().File("episodes/humanity/a.pdf", pdf).File("episodes/courses/b.pdf", pdf)
            .Edit("episodes/humanity/001-water.yaml", "documents: [{file: a.pdf, title: Workbook, language: es}]\n")
            .Edit("episodes/courses/short.yaml",
                "units: [{id: one, title: One, summary: First., documents: [{file: b.pdf, title: Tasks}]}]\n");
        var build = site.Build();

        build.MustBeClean();
        var page = Encoding.UTF8.GetString(build.Files["humanity/001-water/index.html"]);
        Assert.Matches("""<a href="document-[0-9a-f]{8}.pdf" hreflang="es" download(="")?><bdi>Workbook</bdi></a>""", page);
        Assert.Contains("PDF · 1", page, StringComparison.Ordinal);
        Assert.Contains(">Tasks<", Encoding.UTF8.GetString(build.Files["courses/short/index.html"]), StringComparison.Ordinal);
        var published = build.Files.Where(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["courses/short", "humanity/001-water"], published.Select(f => Path.GetDirectoryName(f.Key)!).Order());
        Assert.All(published, f => Assert.Equal(Clean(pdf), f.Value));

        var told = site.Build(leaks: Guard.Names.Search).Diagnostics;
        Assert.Equal(2, told.Count);
        Assert.All(told, d => Assert.Equal(IdentityCodes.LeakInOutput, d.Code));
        var sources = new DiagnosticBag();
        new SourceLeaks(Guard.Names.Search).Check("a.pdf", () => new MemoryStream(pdf), sources);
        Assert.Equal(IdentityCodes.LeakInSource, Assert.Single(sources.Sorted()).Code);
    }

    private static void Plant(string path)
    {
        var secret = path + ".txt";
        File.WriteAllText(secret, "Ines Vidal SN4711-0815 27.3668");
        ExternalTools.Run("qpdf", "--add-attachment", secret, "--", "--replace-input", path);
        ExternalTools.Run("exiftool", "-Author=Ines Vidal", "-Keywords=SN4711-0815", "-XMP:Creator=Ines Vidal",
            "-XMP:City=27.3668", "-XMP:SerialNumber=SN4711-0815", "-overwrite_original", path);
        ExternalTools.Run("exiftool", "-Author=Nobody", "-overwrite_original", path);
    }

    private static string Words(string path) => ExternalTools.Run("pdftotext", "-layout", path, "-");

    private static string[] Pages(string path)
    {
        ExternalTools.Run("pdftoppm", "-r", "50", path, path);
        return [.. Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "-*").Order(StringComparer.Ordinal)
            .Select(page => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(page))))];
    }

    private static string Drawn(string pdf)
    {
        var start = pdf.LastIndexOf("stream\n", pdf.LastIndexOf("\nendstream", StringComparison.Ordinal),
            StringComparison.Ordinal);
        var bytes = Encoding.Latin1.GetBytes(pdf[(start + 7)..]);
        using var zip = new System.IO.Compression.ZLibStream(new MemoryStream(bytes),
            System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static byte[] Zip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(target, System.IO.Compression.CompressionLevel.Fastest))
        {
            zip.Write(bytes);
        }

        return target.ToArray();
    }

    private static MediaProblem? Problem(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return DocumentCleaner.Measure(stream, "a.pdf", out _);
    }

    private static byte[] Clean(byte[] bytes)
    {
        Assert.Null(Problem(bytes)?.Message);
        using var stream = new MemoryStream(bytes);
        var target = new ArrayBufferWriter<byte>();
        DocumentCleaner.Write(stream, target);
        return target.WrittenSpan.ToArray();
    }
}
