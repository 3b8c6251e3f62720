using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Writes a PDF file anew (ISO 32000-1) of what is seen on its pages: no names, dates, programs, attachments, remarks,
/// scripts or earlier versions. The same file gives the same bytes.</summary>
internal static class PdfCleaner
{
    private static readonly Dictionary<string, PdfShape> Catalog = Keys((Words, "Lang"),
        (OneOf("SinglePage OneColumn TwoColumnLeft TwoColumnRight TwoPageLeft TwoPageRight"), "PageLayout"),
        (OneOf("UseNone UseOutlines UseThumbs"), "PageMode"), (Ref(PdfTags.Structure), "StructTreeRoot"),
        (Of((Simple, "Marked")), "MarkInfo"), (Of((OneOf("L2R R2L"), "Direction")), "ViewerPreferences"), (Labels, "PageLabels"));

    private static readonly PdfShape Label = Of((Simple, "S St"), (Words, "P"));

    private static readonly PdfShape Tree = Of((Each(Labels), "Kids"), (Each(LabelOrNumber), "Nums"), (Simple, "Limits"));

    /// <summary>The cleaned file.</summary>
    /// <exception cref="InvalidPdfException">It cannot be read, or holds something that is seen and that nothing here can
    /// clean.</exception>
    public static byte[] Clean(PdfFile file)
    {
        var root = file.Dictionary(file.Trailer["Root"]);
        CheckLayers(file, root);
        if (file.Dictionary(root["AcroForm"]).Has("XFA"))
        {
            throw InvalidPdfException.Refused("is a form that only one program can show (XFA)");
        }

        var copy = new PdfCopy(file);
        var reference = copy.Add(PdfToken.Null);
        var pages = PdfPages.Take(root["Pages"], copy);
        var catalog = With(root, Catalog, copy);
        (catalog["Type"], catalog["Pages"]) = (new PdfName("Catalog"), pages);
        if (new PdfOutline(copy).Take(root["Outlines"]) is { } outlines)
        {
            catalog["Outlines"] = outlines;
        }

        copy.Set(reference, catalog);
        copy.Finish();
        return Written(copy.Objects, reference);
    }

    // What is hidden would be shown, or would stay in the file.
    private static void CheckLayers(PdfFile file, PdfDictionary root)
    {
        var shown = file.Dictionary(file.Dictionary(root["OCProperties"])["D"]);
        if (file.Name(shown["BaseState"]) is "OFF" or "Unchanged" || file.Items(shown["OFF"]).Count > 0)
        {
            throw InvalidPdfException.Refused("has layers that are hidden, and would still be in it",
                "Delete them or show them, then print it to a new PDF file.");
        }
    }

    private static byte[] Written(IReadOnlyList<PdfValue> objects, PdfReference root)
    {
        var (target, places) = (new PdfBytes(), new List<int>());
        target.Raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"u8);
        for (var number = 1; number <= objects.Count; number++)
        {
            places.Add(target.Length);
            target.Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
            target.Write(objects[number - 1]);
            target.Raw("\nendobj\n"u8);
        }

        var (start, id) = (target.Length, new PdfText(SHA256.HashData(target.ToArray())[..16]));
        target.Raw(Encoding.ASCII.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => target.Raw(Encoding.ASCII.GetBytes($"{place:D10} 00000 n \n")));
        target.Raw("trailer\n"u8);
        target.Write(new PdfDictionary
        {
            ["Size"] = PdfToken.Of(objects.Count + 1),
            ["Root"] = root,
            ["ID"] = new PdfArray([id, id]),
        });
        target.Raw(Encoding.ASCII.GetBytes($"\nstartxref\n{start}\n%%EOF\n"));
        return target.ToArray();
    }

    // The numbers that pages have.
    private static PdfValue? Labels(PdfValue value, PdfCopy copy) => Ref(LabelTree)(value, copy);

    private static PdfValue? LabelTree(PdfValue value, PdfCopy copy) => Tree(value, copy);

    private static PdfValue? LabelOrNumber(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfToken number ? number : Label(value, copy);
}
