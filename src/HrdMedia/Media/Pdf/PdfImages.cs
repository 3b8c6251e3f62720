using System.Buffers;
using static HrdMedia.Media.Pdf.PdfShapes;

namespace HrdMedia.Media.Pdf;

/// <summary>Pictures in a PDF file (ISO 32000-1, 8.9), and other bytes that are no text.</summary>
internal static class PdfImages
{
    private const long MaxPixels = 100_000_000;

    private static readonly Dictionary<string, PdfShape> Pictures = Keys(
        (Simple, "Type Subtype Width Height BitsPerComponent Intent ImageMask Decode Interpolate SMaskInData Matte"),
        (Ref(PdfColors.Space), "ColorSpace"), (Mask, "Mask"), (Ref(Image), "SMask"));

    private static readonly PdfShape Told = Of((Simple, "Predictor Colors BitsPerComponent Columns K EndOfLine "
        + "EncodedByteAlign Rows "
        + "EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform"));

    /// <summary>A picture, without what its camera wrote.</summary>
    public static PdfValue? Image(PdfValue value, PdfCopy copy)
    {
        if (copy.File.Resolve(value) is not PdfStream stream)
        {
            return null;
        }

        int Side(string key) => PdfXref.Number(copy.File.Resolve(stream.Dictionary[key])) ?? 0;
        return (long)Side("Width") * Side("Height") > MaxPixels
            ? throw InvalidPdfException.TooLarge($"holds a picture of more than {MaxPixels / 1_000_000} million pixels")
            : Data(stream, With(stream.Dictionary, Pictures, copy), copy);
    }

    /// <summary>A stream's bytes under a new dictionary: of one that is packed in the usual way or for pictures as they are,
    /// but no further than they reach.</summary>
    public static PdfStream Data(PdfStream stream, PdfDictionary written, PdfCopy copy)
    {
        var (bytes, filters) = (stream.Raw, PdfStreamData.Filters(stream.Dictionary, copy.File.Resolve).ToList());
        while (filters is [{ Name: var first }, ..] && PdfFilters.IsKnown(first) && (first != "FlateDecode" || filters.Count > 1))
        {
            bytes = PdfFilters.Undo(first, bytes);
            if (filters.Count == 1)
            {
                // It is packed anew, with what was done to its rows before.
                bytes = PdfFilters.Deflate(bytes.Span);
                filters[0] = ("FlateDecode", filters[0].Told);
                break;
            }

            filters.RemoveAt(0);
        }

        if (filters.Count > 1)
        {
            throw InvalidPdfException.Refused("holds data that are packed in an unusual way");
        }

        return filters.Count == 0 ? new PdfStream(written, bytes) : Single(bytes, filters[0], written, copy);
    }

    private static PdfStream Single(ReadOnlyMemory<byte> bytes, (string Name, PdfDictionary Told) filter, PdfDictionary written,
        PdfCopy copy)
    {
        written["Filter"] = new PdfName(filter.Name);
        if (Told(filter.Told, copy) is PdfDictionary { Entries.Count: > 0 } told)
        {
            written["DecodeParms"] = told;
        }

        return new PdfStream(written, filter.Name switch
        {
            "FlateDecode" => PdfFilters.Cut(bytes),
            "DCTDecode" => Jpeg(bytes),
            "CCITTFaxDecode" => bytes,
            "JPXDecode" => throw InvalidPdfException.Refused("holds a picture in JPEG 2000, of which nothing can be removed"),
            _ => throw InvalidPdfException.Refused("holds a picture in an unusual format, of which nothing can be removed"),
        });
    }

    private static byte[] Jpeg(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        var reading = PictureReader.Read(stream, "a.jpg");
        var target = new ArrayBufferWriter<byte>(bytes.Length);
        // How it was held does not count here: what a page shows is as it is stored.
        PictureCleaner.Write(stream, reading.Info is { MediaType: "image/jpeg" } info ? info with { Orientation = 1 }
            : throw InvalidPdfException.Refused("holds a picture that is damaged"), target);
        return target.WrittenSpan.ToArray();
    }

    private static PdfValue? Mask(PdfValue value, PdfCopy copy) =>
        copy.File.Resolve(value) is PdfStream ? Ref(Image)(value, copy) : Simple(value, copy);
}
