using System.Collections.Frozen;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>What helps to read a page aloud (tagged PDF, ISO 32000-1, 14.7 and 14.8): the structure, in the format's own words,
/// with descriptions of pictures.</summary>
internal static class PdfTags
{
    private const int MaxSteps = 16;

    private static readonly FrozenSet<string> Standard = FrozenSet.Create(StringComparer.Ordinal, ("Document Part Art Sect Div "
        + "BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot "
        + "Span "
        + "Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form Artifact ReversedChars "
        + "Clip").Split(' '));

    private static readonly Dictionary<string, PdfShape> Elements = Keys((Simple, "Type"), (Kind, "S"), (Parent, "P"), (Kids,
        "K"),
        (PdfLinks.Page, "Pg"), (Words, "Alt ActualText E Lang"), (Attributes, "A"));

    private static readonly PdfShape Attribute = Of((OneOf("Layout List Table PrintField"), "O"), (Simple,
        "Placement WritingMode BBox "
        + "Width Height TextAlign BlockAlign InlineAlign SpaceBefore SpaceAfter StartIndent EndIndent TextIndent LineHeight "
        + "BaselineShift ListNumbering RowSpan ColSpan Scope"));

    private static readonly Dictionary<string, PdfShape> Marks = Keys((OneOf("MCR OBJR"), "Type"), (PdfLinks.Page, "Pg"),
        (Simple, "MCID"), (Ref(PdfResources.Form), "Stm"), (PdfLinks.Kept, "Obj"));

    private static readonly PdfShape Root = Of((Simple, "Type"), (Kids, "K"), (Ref(Numbers), "ParentTree"),
        (Simple, "ParentTreeNextKey"));

    private static readonly PdfShape Tree = Of((Simple, "Limits"), (Each(Ref(Numbers)), "Kids"), (Each(Member), "Nums"));

    /// <summary>Whether a tag is one of the format's own.</summary>
    public static bool IsStandard(string tag) => Standard.Contains(tag);

    /// <summary>The structure of the whole.</summary>
    public static PdfValue? Structure(PdfValue value, PdfCopy copy) => Root(value, copy);

    private static PdfValue? Element(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfDictionary found ? With(found, Elements, copy) : null;

    // A tag of a program's own has a standard one that it stands for.
    private static PdfName? Kind(PdfValue value, PdfCopy copy)
    {
        var (name, roles) = (copy.File.Name(value), copy.File.Dictionary(Source(copy)["RoleMap"]));
        for (var steps = 0; !IsStandard(name) && steps < MaxSteps; steps++)
        {
            name = copy.File.Name(roles[name]);
        }

        return new PdfName(IsStandard(name) ? name : "NonStruct");
    }

    private static PdfReference? Parent(PdfValue value, PdfCopy copy) => value is not PdfReference reference ? null
        : copy.Take(reference, copy.File.Name(copy.File.Dictionary(value)["Type"]) == "StructTreeRoot" ? Structure : Element);

    private static PdfValue? Kids(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfArray ? Each(Kid)(value, copy) : Kid(value, copy);

    // A piece of a page by its number, a piece of something else, or an element.
    private static PdfValue? Kid(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfToken { IsNumber: true } number => number,
        PdfDictionary found when copy.File.Name(found["Type"]) is "MCR" or "OBJR" => With(found, Marks, copy),
        PdfDictionary => Ref(Element)(value, copy),
        _ => null,
    };

    private static PdfValue? Attributes(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfArray ? Each(Attribute)(value, copy) : Attribute(value, copy);

    private static PdfValue? Numbers(PdfValue value, PdfCopy copy) => Tree(value, copy);

    // Numbers, and elements or lists of them.
    private static PdfValue? Member(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfToken token => token,
        PdfArray => value is PdfReference list ? copy.Take(list, Lists) : Lists(value, copy),
        PdfDictionary => Ref(Element)(value, copy),
        _ => PdfToken.Null,
    };

    private static PdfValue? Lists(PdfValue value, PdfCopy copy) => Each(Member)(value, copy);

    private static PdfDictionary Source(PdfCopy copy) =>
        copy.File.Dictionary(copy.File.Dictionary(copy.File.Trailer["Root"])["StructTreeRoot"]);
}
