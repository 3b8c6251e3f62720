namespace HrdMedia.Media.Pdf;

/// <summary>A small picture amid what is drawn (ISO 32000-1, 8.9.7).</summary>
/// <param name="copy">The copy that it belongs to.</param>
/// <param name="lexer">Stands behind <c>BI</c>.</param>
internal sealed class PdfInlineImage(PdfCopy copy, PdfLexer lexer)
{
    private static readonly Dictionary<string, PdfShape> Keys = PdfShapes.Keys((PdfShapes.Simple,
        "BPC BitsPerComponent D Decode H Height IM ImageMask I Interpolate W Width Intent F Filter"), (Space, "CS ColorSpace"),
        (PdfShapes.Of((PdfShapes.Simple, "Predictor Colors BitsPerComponent Columns K EndOfLine EncodedByteAlign Rows EndOfBlock "
            + "BlackIs1 EarlyChange")), "DP DecodeParms"));

    /// <summary>Writes it, and leaves the lexer behind it.</summary>
    public void Write(ReadOnlyMemory<byte> source, PdfBytes target)
    {
        var dictionary = new PdfDictionary();
        while (lexer.Read() is { } key && key is not PdfToken { Text: "ID" })
        {
            if (key is PdfName name && lexer.Read() is { } value)
            {
                dictionary[name.Text] = value;
            }
        }

        var filter = dictionary.Has("F") ? dictionary["F"] : dictionary["Filter"];
        if ((filter is PdfArray several ? several.Items : [filter]).Any(f => f is PdfName { Text: "DCT" or "DCTDecode" }))
        {
            throw InvalidPdfException.Refused("holds a photo amid what is drawn, of which nothing can be removed");
        }

        var start = Math.Min(source.Length, lexer.Position + 1);
        var end = End(source.Span, start);
        target.Write(new PdfToken("BI"));
        foreach (var (key, value) in PdfShapes.With(dictionary, Keys, copy).Entries)
        {
            target.Write(new PdfName(key));
            target.Write(value);
        }

        target.Raw("\nID "u8);
        target.Raw(source.Span[start..end]);
        target.Raw("\nEI\n"u8);
        lexer.Position = Math.Min(source.Length, end + 3);
    }

    // The data have no length: what looks like their end is it when words follow.
    private static int End(ReadOnlySpan<byte> source, int start)
    {
        for (var at = start; at + 2 < source.Length; at++)
        {
            if (PdfLexer.IsSpace(source[at]) && source[at + 1] == 'E' && source[at + 2] == 'I' &&
                (at + 3 >= source.Length || PdfLexer.IsSpace(source[at + 3])) && IsText(source[Math.Min(source.Length,
                at + 3)..]))
            {
                return at;
            }
        }

        throw InvalidPdfException.Damaged("a picture in it has no end");
    }

    private static bool IsText(ReadOnlySpan<byte> rest)
    {
        foreach (var value in rest[..Math.Min(12, rest.Length)])
        {
            if (value is not ((>= 32 and < 127) or 9 or 10 or 13))
            {
                return false;
            }
        }

        return true;
    }

    private static PdfValue? Space(PdfValue value, PdfCopy copy) => PdfColors.Space(value, copy) ??
        (value is PdfName name ? new PdfName(copy.Renamed(name.Text)) : null);
}
