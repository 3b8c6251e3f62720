namespace HrdMedia.Media.Pdf;

/// <summary>A value in a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue;

/// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or an operator, as it is written.</summary>
internal sealed record PdfToken(string Text) : PdfValue
{
    public static readonly PdfToken Null = new("null");

    public bool IsNumber => Text.Length > 0 && (char.IsAsciiDigit(Text[^1]) || Text[^1] == '.') && Text[0] is (>= '0' and <= '9')
        or '+' or '-' or '.';

    public static PdfToken Of(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A name, of letters of one byte each.</summary>
internal sealed record PdfName(string Text) : PdfValue;

/// <summary>A string of bytes.</summary>
internal sealed record PdfText(byte[] Bytes) : PdfValue;

/// <summary>A reference to an indirect object.</summary>
internal sealed record PdfReference(int Number, int Generation = 0) : PdfValue;

/// <summary>An array.</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

/// <summary>A dictionary, in the order of its source.</summary>
internal sealed record PdfDictionary(OrderedDictionary<string, PdfValue> Entries) : PdfValue
{
    public PdfDictionary()
        : this(new OrderedDictionary<string, PdfValue>(StringComparer.Ordinal))
    {
    }

    /// <summary>The value of a key; <c>null</c> where there is none, as the format has it.</summary>
    public PdfValue this[string key]
    {
        get => Entries.TryGetValue(key, out var value) ? value : PdfToken.Null;
        set => Entries[key] = value;
    }

    public bool Has(string key) => Entries.ContainsKey(key);
}

/// <summary>A dictionary with bytes as they are stored.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Raw) : PdfValue;
