using System.Text;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Colours and the functions that make them (ISO 32000-1, 8.6 and 7.10).</summary>
internal static class PdfColors
{
    private static readonly PdfShape Standard =
        OneOf("DeviceGray DeviceRGB DeviceCMYK CalGray CalRGB Lab Pattern G RGB CMYK");

    private static readonly PdfShape Calibrated = Of((Simple, "WhitePoint BlackPoint Gamma Matrix Range"));

    // Each of one file: what a profile says of its maker is not written again.
    private static readonly Dictionary<string, PdfShape> ProfileKeys = Keys((Simple, "N Range"), (Ref(Space), "Alternate"));

    private static readonly Dictionary<string, PdfShape> FunctionKeys = Keys(
        (Simple, "FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Bounds"), (Functions, "Functions"));

    private static readonly PdfShape Inks = OneOf("All None Cyan Magenta Yellow Black Red Green Blue");

    /// <summary>A colour space.</summary>
    public static PdfValue? Space(PdfValue value, PdfCopy copy)
    {
        if (copy.File.Resolve(value) is not PdfArray { Items: [var first, ..] items })
        {
            return Standard(value, copy);
        }

        var family = copy.File.Name(first);
        return family switch
        {
            "CalGray" or "CalRGB" or "Lab" when items.Count > 1 => Array(first, Calibrated(items[1], copy)),
            "ICCBased" when items.Count > 1 => Array(first, Ref(Profile)(items[1], copy)),
            "Indexed" or "I" when items.Count > 3 => Array(first, Ref(Space)(items[1], copy), Simple(items[2], copy),
                Words(items[3], copy) ?? Ref(Table)(items[3], copy)),
            "Pattern" when items.Count > 1 => Array(first, Ref(Space)(items[1], copy)),
            "Separation" when items.Count > 3 => Array(first, Ink(items[1], copy), Ref(Space)(items[2], copy),
                Ref(Function)(items[3], copy)),
            "DeviceN" when items.Count > 3 => Array(first, Each(Ink)(items[1], copy), Ref(Space)(items[2], copy),
                Ref(Function)(items[3], copy)),
            _ => Standard(first, copy),
        };
    }

    /// <summary>One function, or several.</summary>
    public static PdfValue? Functions(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfArray ? Each(Ref(Function))(value, copy) : Ref(Function)(value, copy);

    /// <summary>A function.</summary>
    public static PdfValue? Function(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) switch
    {
        PdfDictionary found => With(found, FunctionKeys, copy),
        PdfStream stream when PdfXref.Number(copy.File.Resolve(stream.Dictionary["FunctionType"])) == 4 => Program(stream, copy),
        PdfStream stream => PdfImages.Data(stream, With(stream.Dictionary, FunctionKeys, copy), copy),
        _ => null,
    };

    // The words of the language and numbers, without remarks.
    private static PdfStream Program(PdfStream stream, PdfCopy copy)
    {
        var (lexer, text) = (new PdfLexer(PdfStreamData.Decoded(stream, copy.File.Resolve)), new StringBuilder());
        while (lexer.Read() is PdfToken token)
        {
            text.Append(token.Text).Append(' ');
        }

        return new PdfStream(With(stream.Dictionary, FunctionKeys, copy), Encoding.Latin1.GetBytes(text.ToString()));
    }

    private static PdfValue? Profile(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) is PdfStream stream
        ? PdfContent.Packed(With(stream.Dictionary, ProfileKeys, copy),
            IccProfile.Clean(PdfStreamData.Decoded(stream, copy.File.Resolve))) : null;

    private static PdfValue? Table(PdfValue value, PdfCopy copy) => copy.File.Resolve(value) is PdfStream stream
        ? PdfImages.Data(stream, new PdfDictionary(), copy) : null;

    private static PdfValue? Ink(PdfValue value, PdfCopy copy) => Inks(value, copy) ??
        (copy.File.Resolve(value) is PdfName name ? new PdfName(copy.Renamed(name.Text)) : null);

    private static PdfArray Array(params PdfValue?[] items) => new([.. items.Select(item => item ?? PdfToken.Null)]);
}
