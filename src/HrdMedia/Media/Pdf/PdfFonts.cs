using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Fonts (ISO 32000-1, 9.6 to 9.10).</summary>
internal static class PdfFonts
{
    private static readonly Dictionary<string, PdfShape> Fonts = Keys(
        (Simple, "Type Subtype BaseFont FirstChar LastChar Widths DW W DW2 W2 FontBBox FontMatrix"), (Ref(Descriptor),
        "FontDescriptor"),
        (Ref(Encoding), "Encoding"), (Ref(PdfCharacters.Map), "ToUnicode"), (Each(Ref(Font)), "DescendantFonts"),
        (Of((Words, "Registry Ordering"), (Simple, "Supplement")), "CIDSystemInfo"), (Ref(Glyphs), "CIDToGIDMap"),
        (Procedures, "CharProcs"), (Ref(PdfResources.Of), "Resources"));

    private static readonly Dictionary<string, PdfShape> Descriptors = Keys(
        (Simple, "Type FontName FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight "
        + "StemV StemH "
            + "AvgWidth MaxWidth MissingWidth"), (Ref(File), "FontFile FontFile2 FontFile3"));

    private static readonly PdfShape Encodings = Of((Simple, "Type BaseEncoding Differences"));

    private static readonly Dictionary<string, PdfShape> Files = Keys((Simple, "Length1 Length2 Length3 Subtype"));

    /// <summary>A font of any kind.</summary>
    public static PdfValue? Font(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfDictionary found ? With(found, Fonts, copy) : null;

    private static PdfValue? Descriptor(PdfValue value, PdfCopy copy) => With(copy.File.Dictionary(value), Descriptors, copy);

    private static PdfValue? Encoding(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfName name => name,
        PdfStream => PdfCharacters.Map(value, copy),
        _ => Encodings(value, copy),
    };

    private static PdfValue? Glyphs(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfName name => name,
        PdfStream stream => PdfImages.Data(stream, new PdfDictionary(), copy),
        _ => null,
    };

    // Letters that are drawn like pages: their names are those by which the font's encoding calls them.
    private static PdfDictionary? Procedures(PdfValue value, PdfCopy copy)
    {
        var drawn = new PdfDictionary();
        foreach (var (glyph, one) in copy.File.Dictionary(value).Entries)
        {
            if (one is PdfReference reference)
            {
                drawn[glyph] = copy.Take(reference, Procedure);
            }
        }

        return drawn;
    }

    private static PdfValue? Procedure(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) is PdfStream stream
        ? PdfContent.Stream(new PdfDictionary(), PdfStreamData.Decoded(stream, copy.File.Resolve), copy) : null;

    private static PdfValue? File(PdfValue value, PdfCopy copy)
    {
        if (copy.File.Resolve(value) is not PdfStream stream)
        {
            return null;
        }

        var written = With(stream.Dictionary, Files, copy);
        var bytes = PdfStreamData.Decoded(stream, copy.File.Resolve);
        if (TrueType.Clean(bytes) is { } clean)
        {
            written["Length1"] = PdfToken.Of(clean.Length);
            return PdfContent.Packed(written, clean);
        }

        return PdfContent.Packed(written, bytes);
    }
}
