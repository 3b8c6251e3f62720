using System.Globalization;

namespace HrdMedia.Media.Pdf;

/// <summary>Where objects stand: in the file, or as one of several in a stream; the newest place of each.</summary>
/// <param name="Offset">Where it begins, or the number of the stream that holds it.</param>
/// <param name="Index">Its place in that stream; -1 in the file.</param>
internal readonly record struct PdfPlace(int Offset, int Index);

/// <summary>Reads the tables that say where objects stand, from the newest to the oldest (ISO 32000-1, 7.5.4, 7.5.6 and
/// 7.5.8).</summary>
internal sealed class PdfXref
{
    private const int MaxRevisions = 500;
    private const int MaxObjects = 500_000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly HashSet<int> free = [];

    /// <param name="bytes">The file from its header on.</param>
    /// <exception cref="InvalidPdfException">There are no such tables, or they contradict themselves.</exception>
    public PdfXref(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var (visited, next) = (new HashSet<int>(), new Queue<int>([Start()]));
        while (next.TryDequeue(out var at) && visited.Add(at))
        {
            if (++Revisions > MaxRevisions)
            {
                throw InvalidPdfException.TooLarge($"was changed more than {MaxRevisions} times");
            }

            var trailer = ReadTable(at);
            Trailer ??= trailer;
            foreach (var key in (string[])["XRefStm", "Prev"])
            {
                if (Number(trailer[key]) is { } older)
                {
                    next.Enqueue(older);
                }
            }
        }
    }

    public PdfDictionary Trailer { get; } = null!;

    public Dictionary<int, PdfPlace> Places { get; } = [];

    /// <summary>How many tables there are: more than one where the file was changed and earlier versions are in it.</summary>
    public int Revisions { get; }

    public static int? Number(PdfValue value) => value is PdfToken token &&
        int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int Start()
    {
        var tail = Math.Max(0, bytes.Length - 2048);
        var at = bytes.Span[tail..].LastIndexOf("startxref"u8);
        return at >= 0 && Number(new PdfLexer(bytes, tail + at + 9).Read() ?? PdfToken.Null) is { } start ? start
            : throw InvalidPdfException.Damaged("its end is missing");
    }

    private PdfDictionary ReadTable(int at)
    {
        if (at < 0 || at >= bytes.Length)
        {
            throw InvalidPdfException.Damaged("its table of contents is not where it says");
        }

        var lexer = new PdfLexer(bytes, at, hasReferences: true);
        return lexer.Read() is PdfToken { Text: "xref" } ? Classic(lexer) : Packed(at);
    }

    private PdfDictionary Classic(PdfLexer lexer)
    {
        while (lexer.Read() is PdfToken first)
        {
            if (first.Text == "trailer")
            {
                return lexer.Read() as PdfDictionary ?? throw NoTable();
            }

            var (start, count) = (Number(first), Number(lexer.Read() ?? PdfToken.Null));
            if (start is not >= 0 || count is not (>= 0 and < MaxObjects))
            {
                throw NoTable();
            }

            for (var i = 0; i < count; i++)
            {
                var (offset, _, kind) = (Number(lexer.Read() ?? PdfToken.Null), lexer.Read(), lexer.Read());
                Add(start.Value + i, kind is PdfToken { Text: "n" } && offset is { } o ? new PdfPlace(o, -1) : null);
            }
        }

        throw NoTable();
    }

    private PdfDictionary Packed(int at)
    {
        if (PdfObjectReader.Read(bytes, at, _ => PdfToken.Null) is not (_, PdfStream { Dictionary: var dictionary } stream) ||
            dictionary["Type"] is not PdfName { Text: "XRef" } || dictionary["W"] is not PdfArray { Items: [var a, var b,
            var c] } ||
            (Number(a), Number(b), Number(c)) is not (>= 0 and <= 4 and var kind, >= 1 and <= 8 and var first, >= 0 and <= 4 and
                var second))
        {
            throw NoTable();
        }

        ReadOnlySpan<byte> rows = PdfStreamData.Decoded(stream, v => v);
        var row = kind + first + second;
        var sections = dictionary["Index"] is PdfArray index ? index.Items.Select(i => Number(i) ?? 0).ToArray()
            : [0, Number(dictionary["Size"]) ?? 0];
        foreach (var section in sections.Chunk(2).Where(s => s.Length == 2))
        {
            for (var i = 0; i < section[1] && rows.Length >= row; i++, rows = rows[row..])
            {
                var (type, value) = (kind == 0 ? 1 : Big(rows[..kind]), Big(rows.Slice(kind, first)));
                Add(section[0] + i, value > int.MaxValue ? null : type == 1 ? new PdfPlace((int)value, -1)
                    : type == 2 ? new PdfPlace((int)value, (int)Big(rows.Slice(kind + first, second))) : null);
            }
        }

        return dictionary;
    }

    private void Add(int number, PdfPlace? place)
    {
        if (number < 0 || Places.Count + free.Count > MaxObjects)
        {
            throw InvalidPdfException.TooLarge($"has more than {MaxObjects} parts");
        }

        // What was deleted does not come back from an older version.
        if (place is null)
        {
            _ = !Places.ContainsKey(number) && free.Add(number);
        }
        else if (!free.Contains(number))
        {
            Places.TryAdd(number, place.Value);
        }
    }

    private static long Big(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var one in bytes)
        {
            value = (value << 8) | one;
        }

        return value;
    }

    private static InvalidPdfException NoTable() => InvalidPdfException.Damaged("its table of contents cannot be read");
}
