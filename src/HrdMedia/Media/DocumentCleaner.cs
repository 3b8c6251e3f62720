using System.Buffers;
using HrdMedia.Media.Pdf;

namespace HrdMedia.Media;

/// <summary>Writes documents (PDF, ISO 32000-1) anew of what is seen on their pages: no author, program, date, attachment,
/// remark, script or earlier version.</summary>
public static class DocumentCleaner
{
    /// <summary>Why a document cannot be published; null when it can.</summary>
    /// <param name="source">The file; it must be able to seek, and is left open.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="length">The exact number of bytes that <see cref="Write"/> will write.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MediaProblem? Measure(Stream source, string fileName, out long length)
    {
        try
        {
            length = PdfCleaner.Clean(PdfFile.Read(source)).Length;
            return null;
        }
        catch (InvalidPdfException e)
        {
            length = 0;
            return e.Problem(fileName);
        }
    }

    /// <summary>Writes the cleaned document.</summary>
    /// <param name="source">The file, which passed <see cref="Measure"/>.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <exception cref="IOException">The stream cannot be read, or is not the document that was measured.</exception>
    public static void Write(Stream source, IBufferWriter<byte> target)
    {
        try
        {
            target.Write(PdfCleaner.Clean(PdfFile.Read(source)));
        }
        catch (InvalidPdfException)
        {
            throw new InvalidMediaException("PDF");
        }
    }
}
