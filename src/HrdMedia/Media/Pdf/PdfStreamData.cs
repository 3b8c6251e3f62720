namespace HrdMedia.Media.Pdf;

/// <summary>What a stream holds.</summary>
internal static class PdfStreamData
{
    private const int MaxFilters = 4;

    /// <summary>The names of a stream's filters, the last used first, with what each is told.</summary>
    public static IReadOnlyList<(string Name, PdfDictionary Told)> Filters(PdfDictionary dictionary, Func<PdfValue,
        PdfValue> resolve)
    {
        var names = List(dictionary["Filter"], resolve).OfType<PdfName>().Select(n => n.Text).ToArray();
        var told = List(dictionary.Has("DecodeParms") ? dictionary["DecodeParms"] : dictionary["DP"], resolve).ToArray();
        return names.Length > MaxFilters ? throw InvalidPdfException.Refused("holds data that are packed in an unusual way")
            : [.. names.Select((name, i) => (name, told.ElementAtOrDefault(i) as PdfDictionary ?? new PdfDictionary()))];
    }

    /// <summary>The bytes with all filters undone.</summary>
    /// <exception cref="InvalidPdfException">A filter is unknown here, or the bytes are damaged.</exception>
    public static byte[] Decoded(PdfStream stream, Func<PdfValue, PdfValue> resolve)
    {
        var bytes = stream.Raw.ToArray();
        foreach (var (name, told) in Filters(stream.Dictionary, resolve))
        {
            int Of(string key, int standard) => PdfXref.Number(resolve(told[key])) ?? standard;
            bytes = PdfFilters.Undo(name, bytes);
            if (Of("EarlyChange", 1) != 1)
            {
                throw InvalidPdfException.Refused("holds data that are packed in an unusual way");
            }

            bytes = PdfPredictor.Undo(bytes, Of("Predictor", 1), Of("Colors", 1), Of("BitsPerComponent", 8), Of("Columns", 1));
        }

        return bytes;
    }

    private static IEnumerable<PdfValue> List(PdfValue value, Func<PdfValue, PdfValue> resolve) =>
        resolve(value) is PdfArray array ? array.Items.Select(resolve) : [resolve(value)];
}
