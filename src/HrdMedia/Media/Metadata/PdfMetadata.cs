using System.Text;
using HrdMedia.Media.Pdf;

namespace HrdMedia.Media.Metadata;

/// <summary>What a PDF file tells besides its pages (ISO 32000-1): who made it with what and when, files in it, remarks, and
/// what it was before.</summary>
internal static class PdfMetadata
{
    private static readonly (string Key, MetadataKinds Kind)[] Told =
    [
        ("Author", MetadataKinds.Name), ("Creator", MetadataKinds.Program), ("CreationDate", MetadataKinds.Time),
        ("ModDate", MetadataKinds.Time), ("Subject", MetadataKinds.Words), ("Keywords", MetadataKinds.Words),
    ];

    /// <summary>What is in it; nothing of a file that cannot be read, which is told where it is named.</summary>
    public static MetadataKinds Read(Stream stream)
    {
        try
        {
            var file = PdfFile.Read(stream);
            var found = Told.Where(t => file.Dictionary(file.Trailer["Info"]).Has(t.Key))
                .Aggregate(MetadataKinds.None, (all, t) => all | t.Kind);
            found |= file.HasTrailer ? MetadataKinds.Trailer : 0;
            found |= IsChanged(file) ? MetadataKinds.Earlier : 0;
            return file.Numbers.Aggregate(found, (all, number) => all | Of(new PdfReference(number), file));
        }
        catch (InvalidPdfException)
        {
            return MetadataKinds.None;
        }
    }

    // A file for the web has two tables from the start, of which the first says where the second is (ISO 32000-1, annex F).
    private static bool IsChanged(PdfFile file) => file.Revisions > (file.IsLinear ? 2 : 1);

    private static MetadataKinds Of(PdfReference reference, PdfFile file)
    {
        var (value, dictionary) = (file.Resolve(reference), file.Dictionary(reference));
        var (type, subtype) = (file.Name(dictionary["Type"]), file.Name(dictionary["Subtype"]));
        var found = type is "Filespec" or "EmbeddedFile" || dictionary.Has("EF") ? MetadataKinds.Attachment : 0;
        found |= dictionary.Has("PieceInfo") ? MetadataKinds.Program : 0;
        found |= dictionary.Has("Rect") && subtype is not ("Link" or "Widget") && dictionary.Has("Contents")
            ? MetadataKinds.Words : 0;
        found |= dictionary.Has("Rect") && subtype is not "Widget" && dictionary.Has("T") ? MetadataKinds.Name : 0;
        return found | (value is not PdfStream stream ? 0 : type == "Metadata" ? Packet(stream, file)
            : subtype == "Image" && PdfStreamData.Filters(dictionary, file.Resolve) is [("DCTDecode", _)] ? Photo(stream) : 0);
    }

    private static MetadataKinds Packet(PdfStream stream, PdfFile file) =>
        XmpMetadata.Read(Encoding.Latin1.GetString(PdfStreamData.Decoded(stream, file.Resolve)));

    private static MetadataKinds Photo(PdfStream stream)
    {
        using var bytes = new MemoryStream(stream.Raw.ToArray());
        return MetadataReader.Read(bytes);
    }
}
