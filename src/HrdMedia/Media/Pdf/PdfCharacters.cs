using System.Text;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Which codes are which letters (CMaps, ISO 32000-1, 9.7.5 and 9.10.3).</summary>
internal static class PdfCharacters
{
    private const string Open = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /n def\n";
    private const string Close = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private static readonly Dictionary<string, PdfShape> Files = Keys((Simple, "Type CMapName WMode"),
        (Of((Words, "Registry Ordering"), (Simple, "Supplement")), "CIDSystemInfo"), (OneOf("Identity-H Identity-V"), "UseCMap"));

    /// <summary>A table of codes, written anew of its rows; a name of a table that every reader has is kept.</summary>
    public static PdfValue? Map(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfName name => name,
        PdfStream stream => PdfContent.Packed(With(stream.Dictionary, Files, copy),
            Rows(PdfStreamData.Decoded(stream, copy.File.Resolve))),
        _ => null,
    };

    private static byte[] Rows(ReadOnlyMemory<byte> source)
    {
        var (lexer, target, isIn, before) = (new PdfLexer(source), new PdfBytes { IsHex = true }, false, (PdfValue)PdfToken.Null);
        target.Raw(Encoding.ASCII.GetBytes(Open));
        for (; lexer.Read() is { } value; before = value)
        {
            if (value is PdfToken { Text: var word } && IsBegin(word))
            {
                isIn = true;
                target.Write(before is PdfToken { IsNumber: true } ? before : PdfToken.Of(1));
                target.Write(value);
            }
            else if (isIn && value is PdfToken { IsNumber: false } end)
            {
                isIn = false;
                target.Write(new PdfToken(IsEnd(end.Text) ? end.Text : throw InvalidPdfException.Damaged(
                    "a table of letters in it cannot be read")));
                target.Line();
            }
            else if (isIn && (value is PdfText or PdfToken or PdfName || (value is PdfArray a && a.Items.All(i => i is PdfText))))
            {
                target.Write(value);
            }
        }

        target.Raw(Encoding.ASCII.GetBytes(Close));
        return target.ToArray();
    }

    private static bool IsBegin(string word) => word.StartsWith("begin", StringComparison.Ordinal) && IsRows(word[5..]);

    private static bool IsEnd(string word) => word.StartsWith("end", StringComparison.Ordinal) && IsRows(word[3..]);

    private static bool IsRows(string kind) => kind is "codespacerange" or "bfchar" or "bfrange" or "cidchar" or "cidrange"
        or "notdefchar" or "notdefrange";
}
