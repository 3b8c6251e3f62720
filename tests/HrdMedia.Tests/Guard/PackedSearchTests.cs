using System.IO.Compression;
using System.Text;
using HrdMedia.Guard;
using HrdMedia.Guard.Packed;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Guard;

/// <summary>Names in files that others are packed in.</summary>
public sealed class PackedSearchTests
{
    private const string Word = "<w:document><w:body><w:p w:rsidR=\"1\"><w:r><w:rPr><w:b/></w:rPr><w:t>Mar</w:t></w:r>" +
        "<w:proofErr/><w:r><w:t xml:space=\"preserve\">ta </w:t></w:r><w:r><w:t>Velikova</w:t></w:r></w:p></w:body></w:document>";

    private const string Text = "<text:p text:style-name=\"P1\">With Marta<text:s/><text:span text:style-name=\"T1\">Veli" +
        "</text:span>kova</text:p>";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "docx", Zip(("word/document.xml", Bytes(Word))) },
        { "odt", Zip(("mimetype", Bytes("application/vnd.oasis.opendocument.text")), ("content.xml", Bytes(Text))) },
        { "xlsx", Zip(("xl/sharedStrings.xml", Bytes("<sst><si><t>Marta</t></si><si><r><t>Veli</t></r><r><rPr><sz val=\"1\"/>" +
            "</rPr><t>kova</t></r></si></sst>"))) },
        { "pptx", Zip(("ppt/slides/a.xml", Bytes("<a:p><a:r><a:t>Marta Veli</a:t></a:r><a:r><a:t>kova</a:t></a:r></a:p>"))) },
        { "epub", Zip(("OEBPS/a.xhtml", Bytes("<p>Marta <em>Velikova</em></p>"))) },
        { "file's name", Zip(("photos/marta-velikova.jpg", [1, 2, 3])) },
        { "zip in zip", Zip(("a.zip", Zip(("b.zip", Zip(("notes.txt", Bytes("Velikova, Marta"))))))) },
        { "gzip", Gzip(Bytes("Marta Velikova")) },
        { "gzip of docx", Gzip(Zip(("word/document.xml", Bytes(Word)))) },
        { "pdf", Pdf("BT (Marta Veli) Tj (kova) ' ET", "BT [(Mar) -20 (ta) -300 (Veli) 15 (kova)] TJ ET") },
        { "pdf title", Bytes("%PDF-1.7\n1 0 obj <</Title <FEFF004D006100720074006100200056" +
            "0065006C0069006B006F00760061>>> endobj") },
        { "pdf title escaped", Bytes("%PDF-1.7\n1 0 obj <</Title (Mart\\141 Velikov\\141)>> endobj") },
        { "pdf font", Pdf("BT [<0001000200030004>-9<0002>-300<00050006000700080009000A00050002>] TJ ET",
            "/CIDInit begincmap 6 beginbfchar <0001> <004D> <0002> <0061> <0003> <0072> <0004> <0074> <0005> <0056> <0006> " +
            "<0065> endbfchar 2 beginbfrange <0007> <0007> <006C> <0008> <0008> <0069> <0009> <0009> <006B> <000A> <000A> " +
            "<006F> endbfrange endcmap") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_packed_file_is_opened(string kind, byte[] file)
    {
        var (found, said) = Check(file);

        Assert.True(found > 0, kind);
        Assert.DoesNotContain("elikova", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("HRD634", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_ones_are_no_alarm()
    {
        var names = string.Join(", ", OrdinaryNames.All);

        Assert.Equal((0, ""), Check(Zip(("a.txt", Bytes(names)), ("b.xml", Bytes($"<w:p>{names}</w:p>")))));
        Assert.Equal((0, ""), Check(Pdf($"BT ({names}) Tj ET")));
    }

    // A bomb, a thousand files, one in the other, what is locked, what is broken: said, and left.
    [Fact]
    public void What_is_not_opened_is_said()
    {
        var limits = new PackedLimits(Depth: 2, Files: 3, FileBytes: 1 << 20, Bytes: 2 << 20, Ratio: 50, Free: 1 << 16);
        var zeros = new byte[900_000];
        var chance = new byte[1_000_000];
        new Random(1).NextBytes(chance);
        byte[] Locked()
        {
            var zip = Zip(("a", [1]));
            zip[6] |= 1;
            zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
            return zip;
        }

        foreach (var (file, reason) in new[]
        {
            (Zip(("a", zeros)), "50 times"), (Gzip(zeros), "50 times"), (Pdf(Encoding.ASCII.GetString(zeros)), "50 times"),
            (Gzip([.. chance, .. chance]), "larger"), (Zip(("a", chance), ("b", chance), ("c", chance)), "larger"),
            (Zip(("a", [1]), ("b", [1]), ("c", [1]), ("d", [1])), "more than 3 files"), (Locked(), "password"),
            (Zip(("a.zip", Zip(("b.zip", Zip(("c", [1])))))), "2 deep"), (Zip(("a", chance))[..5000], "damaged"),
            (Bytes("%PDF-1.7\n/Encrypt 5 0 R"), "locked"),
        })
        {
            var packed = new PackedSearch(Names.Search, limits);
            packed.In(new MemoryStream(file));

            Assert.Contains(reason, packed.Unsearched ?? "", StringComparison.Ordinal);
        }
    }

    private static (int Found, string Said) Check(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        new SourceLeaks(Names.Search).Check("docs/a", () => new MemoryStream(file), diagnostics);
        return (diagnostics.Sorted().Count(d => d.Code == "HRD630"), string.Join('\n', diagnostics.Sorted()));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        var file = new MemoryStream();
        using (var packed = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            packed.Write(content);
        }

        return file.ToArray();
    }

    private static byte[] Pdf(params string[] streams)
    {
        var file = new MemoryStream();
        file.Write(Bytes("%PDF-1.7\n"));
        foreach (var (at, text) in streams.Index())
        {
            file.Write(Bytes($"{at + 1} 0 obj <</Filter /FlateDecode>>\nstream\r\n"));
            using (var packed = new ZLibStream(file, CompressionLevel.Optimal, leaveOpen: true))
            {
                packed.Write(Bytes(text));
            }

            file.Write(Bytes("\nendstream endobj\n"));
        }

        return file.ToArray();
    }
}
