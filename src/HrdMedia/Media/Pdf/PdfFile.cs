using HrdMedia.Checks;

namespace HrdMedia.Media.Pdf;

/// <summary>A PDF file (ISO 32000-1): its newest version, object by object.</summary>
internal sealed class PdfFile
{
    private const int MaxBytes = 50_000_000;
    private const int MaxSteps = 32;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly PdfXref xref;
    private readonly Dictionary<int, PdfValue> known = [];
    private readonly Dictionary<int, Dictionary<int, PdfValue>> packed = [];
    private int depth;

    /// <exception cref="InvalidPdfException">It cannot be read, or is locked.</exception>
    public PdfFile(ReadOnlyMemory<byte> file)
    {
        var header = file.Span[..Math.Min(1024, file.Length)].IndexOf("%PDF-"u8);
        bytes = header < 0 ? throw InvalidPdfException.Damaged("its beginning is missing") : file[header..];
        HasTrailer = header > 0 || file.Span[Math.Max(0, file.Length - 8)..].IndexOf("%%EOF"u8) < 0;
        xref = new PdfXref(bytes);
        if (Resolve(xref.Trailer["Encrypt"]) is PdfDictionary)
        {
            throw new InvalidPdfException(MetadataCodes.DocumentLocked, "is locked: it has a password, or forbids something",
                "Save it again without any protection.");
        }
    }

    /// <summary>Whether something stands before it or behind it.</summary>
    public bool HasTrailer { get; }

    /// <summary>What says of it more than the pages do.</summary>
    public PdfDictionary Trailer => xref.Trailer;

    /// <summary>Whether it is written so that its first page comes first.</summary>
    public bool IsLinear => bytes.Span[..Math.Min(1024, bytes.Length)].IndexOf("/Linearized"u8) >= 0;

    /// <summary>How many versions of it are in the file.</summary>
    public int Revisions => xref.Revisions;

    /// <summary>All objects of the newest version.</summary>
    public IEnumerable<int> Numbers => xref.Places.Keys;

    /// <summary>Reads a file that fits into memory.</summary>
    public static PdfFile Read(Stream stream)
    {
        if (stream.Length > MaxBytes)
        {
            throw InvalidPdfException.TooLarge($"is larger than {MaxBytes / 1_000_000} MB");
        }

        var bytes = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(bytes);
        return new PdfFile(bytes);
    }

    /// <summary>The value itself, or what it refers to.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var steps = 0; value is PdfReference reference; steps++)
        {
            value = steps < MaxSteps ? Object(reference.Number) : PdfToken.Null;
        }

        return value;
    }

    /// <summary>The dictionary that a value is, or that belongs to a stream; empty for others.</summary>
    public PdfDictionary Dictionary(PdfValue value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => new PdfDictionary(),
    };

    /// <summary>The values of an array; none for others.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>A name; empty for others.</summary>
    public string Name(PdfValue value) => Resolve(value) is PdfName name ? name.Text : "";

    private PdfValue Object(int number)
    {
        if (known.TryGetValue(number, out var value))
        {
            return value;
        }

        // Of a length that needs itself to be found, or one of a chain of others.
        known[number] = ++depth > MaxSteps ? throw InvalidPdfException.Damaged("its parts need each other") : PdfToken.Null;
        known[number] = !xref.Places.TryGetValue(number, out var place) ? PdfToken.Null
            : place.Index >= 0 ? InStream(number, place.Offset)
            : PdfObjectReader.Read(bytes, place.Offset, Resolve) is var (found, read) && found == number ? read
            : throw InvalidPdfException.Damaged("a part of it is not where its table says");
        depth--;
        return known[number];
    }

    private PdfValue InStream(int number, int container)
    {
        if (!packed.TryGetValue(container, out var all))
        {
            packed[container] = all = Resolve(new PdfReference(container)) is PdfStream stream ? Unpack(stream) : [];
        }

        return all.GetValueOrDefault(number, PdfToken.Null);
    }

    private Dictionary<int, PdfValue> Unpack(PdfStream stream)
    {
        ReadOnlyMemory<byte> content = PdfStreamData.Decoded(stream, Resolve);
        var (all, head) = (new Dictionary<int, PdfValue>(), new PdfLexer(content));
        var first = PdfXref.Number(Resolve(stream.Dictionary["First"])) ?? 0;
        for (var left = PdfXref.Number(Resolve(stream.Dictionary["N"])) ?? 0; left > 0; left--)
        {
            var (number, offset) = (head.Read(), head.Read());
            if (PdfXref.Number(number ?? PdfToken.Null) is not { } n || PdfXref.Number(offset ?? PdfToken.Null) is not { } at ||
                at < 0 || first < 0 || (long)first + at > content.Length)
            {
                return all;
            }

            all.TryAdd(n, new PdfLexer(content, first + at, hasReferences: true).Read() ?? PdfToken.Null);
        }

        return all;
    }
}
