using System.Collections.Frozen;

namespace HrdMedia.Media.Pdf;

/// <summary>What is drawn (ISO 32000-1, 7.8.2 and annex A), operator by operator: remarks, unknown operators and what programs
/// note between them are gone, names that somebody chose are renamed.</summary>
/// <param name="copy">The copy that it belongs to.</param>
/// <param name="properties">The notes that are made elsewhere, by their names.</param>
internal sealed class PdfContent(PdfCopy copy, PdfDictionary properties)
{
    private const int MaxOperands = 64;

    // Those that take numbers alone, of text, and those with a name of a resource.
    private static readonly FrozenSet<string> OfNumbers = Set("b B b* B* BI BT BX c cm d d0 d1 EMC ET EX f F f* G g h i J j K "
        + "k l m "
        + "M n q Q re RG rg s S T* Tc Td TD TL Tm Tr Ts Tw Tz v w W W* y");

    private static readonly FrozenSet<string> OfText = Set("Tj TJ ' \"");
    private static readonly FrozenSet<string> OfNames = Set("cs CS Do gs sc SC scn SCN sh Tf");
    private static readonly FrozenSet<string> OfTags = Set("BMC BDC MP DP");
    private static readonly FrozenSet<string> Devices = Set("DeviceGray DeviceRGB DeviceCMYK Pattern");
    private static readonly FrozenSet<string> Intents = Set("AbsoluteColorimetric RelativeColorimetric Saturation Perceptual");

    private static readonly PdfShape Notes = PdfShapes.Of((PdfShapes.Simple, "MCID BBox Attached"),
        (PdfShapes.OneOf("Pagination Layout Page Background"), "Type"), (PdfShapes.OneOf("Header Footer Watermark"), "Subtype"),
        (PdfShapes.Words, "ActualText Alt E Lang"));

    private readonly PdfBytes target = new();

    /// <summary>A stream of what is drawn, cleaned and packed.</summary>
    public static PdfStream Stream(PdfDictionary written, ReadOnlyMemory<byte> source, PdfCopy copy,
        PdfValue? resources = null) =>
        Packed(written, new PdfContent(copy, copy.File.Dictionary(copy.File.Dictionary(resources ?? PdfToken.Null)["Properties"]))
            .Clean(source));

    /// <summary>A stream, packed.</summary>
    public static PdfStream Packed(PdfDictionary written, ReadOnlySpan<byte> bytes)
    {
        written["Filter"] = new PdfName("FlateDecode");
        return new PdfStream(written, PdfFilters.Deflate(bytes));
    }

    private byte[] Clean(ReadOnlyMemory<byte> source)
    {
        var (lexer, operands) = (new PdfLexer(source), new List<PdfValue>());
        while (lexer.Read() is { } value)
        {
            if (value is not PdfToken { IsNumber: false, Text: not ("true" or "false" or "null") } token)
            {
                operands.Add(value);
                continue;
            }

            if (token.Text == "BI")
            {
                new PdfInlineImage(copy, lexer).Write(source, target);
            }
            else if (operands.Count <= MaxOperands && Operands(token.Text, operands) is { } written)
            {
                written.ForEach(operand => target.Write(operand));
                target.Write(token);
                target.Line();
            }

            operands.Clear();
        }

        return target.ToArray();
    }

    // Null for an operator that is left out.
    private List<PdfValue>? Operands(string name, List<PdfValue> operands)
    {
        if (OfTags.Contains(name))
        {
            return Tag(name, operands);
        }

        if (OfText.Contains(name))
        {
            return operands.All(o => o is PdfText or PdfToken or PdfArray) ? operands : null;
        }

        if (OfNames.Contains(name) && operands.All(o => o is PdfName or PdfToken))
        {
            return operands.ConvertAll(o => o is PdfName chosen && !(name is "cs" or "CS" && Devices.Contains(chosen.Text))
                ? new PdfName(copy.Renamed(chosen.Text)) : o);
        }

        return (name == "ri" && operands is [PdfName intent] && Intents.Contains(intent.Text)) || (OfNumbers.Contains(name) &&
            operands.All(o => o is PdfToken || (o is PdfArray array && array.Items.All(i => i is PdfToken)))) ? operands : null;
    }

    private List<PdfValue>? Tag(string name, List<PdfValue> operands)
    {
        if (operands is not [PdfName tag, ..])
        {
            return null;
        }

        var kind = new PdfName(PdfTags.IsStandard(tag.Text) ? tag.Text : "Span");
        if (name is "BMC" or "MP")
        {
            return [kind];
        }

        var noted = operands.ElementAtOrDefault(1) is PdfName elsewhere ? properties[elsewhere.Text]
            : operands.ElementAtOrDefault(1);
        return [kind, (noted is null ? null : Notes(noted, copy)) ?? new PdfDictionary()];
    }

    private static FrozenSet<string> Set(string names) => FrozenSet.Create(StringComparer.Ordinal, names.Split(' '));
}
