using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>What pages are drawn with (ISO 32000-1, 7.8.3): fonts, pictures, colours, patterns, states.</summary>
internal static class PdfResources
{
    private static readonly Dictionary<string, PdfShape> Kinds = Keys(
        (Named(Ref(State)), "ExtGState"), (Named(Ref(PdfColors.Space), "DefaultGray", "DefaultRGB", "DefaultCMYK"), "ColorSpace"),
        (Named(Ref(Pattern)), "Pattern"), (Named(Ref(Shading)), "Shading"), (Named(Ref(Drawn)), "XObject"),
        (Named(Ref(PdfFonts.Font)), "Font"), (Simple, "ProcSet"));

    private static readonly Dictionary<string, PdfShape> States = Keys(
        (Simple, "Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK"), (Each(FontAndSize), "Font"),
        (NameOr(Ref(PdfColors.Function)), "BG BG2 UCR UCR2 TR TR2"), (NameOr(Ref(SoftMask)), "SMask"));

    private static readonly Dictionary<string, PdfShape> Patterns = Keys(
        (Simple, "Type PatternType PaintType TilingType BBox XStep YStep Matrix"), (Ref(Of), "Resources"), (Ref(Shading),
        "Shading"),
        (Ref(State), "ExtGState"));

    private static readonly Dictionary<string, PdfShape> Shadings = Keys(
        (Simple, "ShadingType Background BBox AntiAlias Coords Domain Matrix Extend BitsPerCoordinate BitsPerComponent "
        + "BitsPerFlag "
            + "Decode VerticesPerRow"), (Ref(PdfColors.Space), "ColorSpace"), (PdfColors.Functions, "Function"));

    private static readonly Dictionary<string, PdfShape> Forms = Keys(
        (Simple, "Type Subtype FormType BBox Matrix StructParent StructParents"), (Ref(Of), "Resources"), (Ref(Group), "Group"));

    private static readonly PdfShape Masks = PdfShapes.Of((Simple, "Type S BC"), (Ref(Form), "G"),
        (NameOr(Ref(PdfColors.Function)), "TR"));

    private static readonly PdfShape Groups = PdfShapes.Of((Simple, "Type S I K"), (Ref(PdfColors.Space), "CS"));

    /// <summary>The resources of a page or of something that is drawn.</summary>
    public static PdfValue? Of(PdfValue value, PdfCopy copy) => With(copy.File.Dictionary(value), Kinds, copy);

    /// <summary>A drawing that stands for itself.</summary>
    public static PdfValue? Form(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) is PdfStream stream
        ? PdfContent.Stream(With(stream.Dictionary, Forms, copy), PdfStreamData.Decoded(stream, copy.File.Resolve), copy) : null;

    public static PdfValue? Group(PdfValue value, PdfCopy copy) => Groups(value, copy);

    private static PdfValue? SoftMask(PdfValue value, PdfCopy copy) => Masks(value, copy);

    private static PdfValue? State(PdfValue value, PdfCopy copy) => With(copy.File.Dictionary(value), States, copy);

    private static PdfValue? FontAndSize(PdfValue value, PdfCopy copy) =>
        value is PdfReference reference ? copy.Take(reference, PdfFonts.Font) : Simple(value, copy);

    private static PdfValue? Drawn(PdfValue value, PdfCopy copy) => copy.File.Name(copy.File.Dictionary(value)["Subtype"]) switch
    {
        "Form" => Form(value, copy),
        "Image" => PdfImages.Image(value, copy),
        _ => null,
    };

    private static PdfValue? Pattern(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfStream stream => PdfContent.Stream(With(stream.Dictionary, Patterns, copy),
            PdfStreamData.Decoded(stream, copy.File.Resolve), copy),
        PdfDictionary found => With(found, Patterns, copy),
        _ => null,
    };

    private static PdfValue? Shading(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfStream stream => PdfImages.Data(stream, With(stream.Dictionary, Shadings, copy), copy),
        PdfDictionary found => With(found, Shadings, copy),
        _ => null,
    };

    private static PdfShape NameOr(PdfShape shape) => (value, copy) =>
        copy.File.Resolve(value) is PdfName name ? name : shape(value, copy);
}
