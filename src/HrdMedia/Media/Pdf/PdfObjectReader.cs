namespace HrdMedia.Media.Pdf;

/// <summary>Reads one indirect object (ISO 32000-1, 7.3.8 and 7.3.10).</summary>
internal static class PdfObjectReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="at">Where the object begins.</param>
    /// <param name="resolve">Gives what a reference to a length means.</param>
    /// <exception cref="InvalidPdfException">No object begins there.</exception>
    public static (int Number, PdfValue Value) Read(ReadOnlyMemory<byte> bytes, int at, Func<PdfValue, PdfValue> resolve)
    {
        var lexer = new PdfLexer(bytes, at, hasReferences: true);
        var (number, _, word) = (lexer.Read(), lexer.Read(), lexer.Read());
        if (at < 0 || at >= bytes.Length || word is not PdfToken { Text: "obj" } ||
            PdfXref.Number(number ?? PdfToken.Null) is not { } found || lexer.Read() is not { } value)
        {
            throw InvalidPdfException.Damaged("a part of it is not where its table says");
        }

        return (found, value is PdfDictionary dictionary && lexer.Read() is PdfToken { Text: "stream" }
            ? Stream(bytes, lexer.Position, dictionary, resolve) : value);
    }

    private static PdfStream Stream(ReadOnlyMemory<byte> bytes, int at, PdfDictionary dictionary, Func<PdfValue,
        PdfValue> resolve)
    {
        var span = bytes.Span;
        at += at < span.Length && span[at] == '\r' ? 1 : 0;
        at += at < span.Length && span[at] == '\n' ? 1 : 0;
        if (PdfXref.Number(resolve(dictionary["Length"])) is >= 0 and var length && length <= bytes.Length - at)
        {
            var behind = new PdfLexer(bytes, at + length);
            behind.SkipSpace();
            if (span[behind.Position..].StartsWith("endstream"u8))
            {
                return new PdfStream(dictionary, bytes.Slice(at, length));
            }
        }

        // Many programs count wrong; the word that ends it does not lie.
        var end = span[at..].IndexOf("endstream"u8);
        if (end < 0)
        {
            throw InvalidPdfException.Damaged("a part of it has no end");
        }

        end -= end > 0 && span[at + end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && span[at + end - 1] == '\r' ? 1 : 0;
        return new PdfStream(dictionary, bytes.Slice(at, end));
    }
}
