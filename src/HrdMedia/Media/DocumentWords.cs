using HrdMedia.Media.Pdf;

namespace HrdMedia.Media;

/// <summary>The words of documents, for whoever looks for one.</summary>
public static class DocumentWords
{
    /// <summary>Whether a file that begins so is a document of which the words can be read.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    /// <summary>The words on the pages of a PDF file and around them; empty when they cannot be read.</summary>
    /// <param name="file">The whole file; it must be able to seek, and is left open.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static string Of(Stream file)
    {
        try
        {
            return PdfWords.Of(PdfFile.Read(file));
        }
        catch (InvalidPdfException)
        {
            return "";
        }
    }
}
