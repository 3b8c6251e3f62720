using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Pdf;

/// <summary>Which letters a font's codes are (ISO 32000-1, 9.10): as its table says, else by the names of its glyphs, else as in
/// western Europe.</summary>
internal sealed class PdfLetters
{
    private const int MaxRange = 70_000;

    private static readonly string[] Accents =
        ["acute", "grave", "circumflex", "dieresis", "tilde", "cedilla", "caron", "ring", "macron", "ogonek", "slash", "breve"];

    private readonly Dictionary<int, string> letters = [];
    private readonly int width;
    private readonly bool isKnown;

    public PdfLetters(PdfDictionary font, PdfFile file)
    {
        width = file.Name(font["Subtype"]) == "Type0" ? 2 : 1;
        if (file.Resolve(font["ToUnicode"]) is PdfStream table)
        {
            Read(new PdfLexer(PdfStreamData.Decoded(table, file.Resolve)));
        }

        isKnown = letters.Count > 0;
        Differences(file.Items(file.Dictionary(font["Encoding"])["Differences"]), file);
    }

    /// <summary>The letters of a string that is drawn.</summary>
    public string Of(byte[] text)
    {
        var said = new StringBuilder();
        for (var at = 0; at + width <= text.Length; at += width)
        {
            var code = width == 1 ? text[at] : (text[at] << 8) | text[at + 1];
            said.Append(letters.TryGetValue(code, out var letter) ? letter
                : width == 1 && !isKnown && code >= ' ' ? ((char)code).ToString() : "");
        }

        return said.ToString();
    }

    private void Read(PdfLexer lexer)
    {
        var rows = new List<PdfValue>();
        while (lexer.Read() is { } value)
        {
            if (value is not PdfToken { IsNumber: false } word)
            {
                rows.Add(value);
                continue;
            }

            if (word.Text is "endbfchar" or "endbfrange")
            {
                foreach (var row in rows.Chunk(word.Text == "endbfchar" ? 2 : 3))
                {
                    Add(row);
                }
            }

            rows.Clear();
        }
    }

    private void Add(PdfValue[] row)
    {
        if (row is [PdfText code, PdfText letter])
        {
            letters[Number(code.Bytes)] = Encoding.BigEndianUnicode.GetString(letter.Bytes);
        }
        else if (row is [PdfText from, PdfText to, var target])
        {
            var (first, last) = (Number(from.Bytes), Number(to.Bytes));
            for (var i = 0; first + i <= last && letters.Count < MaxRange; i++)
            {
                var bytes = target is PdfArray { Items: var items } ? (items.ElementAtOrDefault(i) as PdfText)?.Bytes ?? []
                    : (target as PdfText)?.Bytes ?? [];
                var text = Encoding.BigEndianUnicode.GetString(bytes);
                letters[first + i] = target is PdfArray || text.Length == 0 ? text : text[..^1] + (char)(text[^1] + i);
            }
        }
    }

    private void Differences(IReadOnlyList<PdfValue> differences, PdfFile file)
    {
        var code = 0;
        foreach (var value in differences.Select(file.Resolve))
        {
            if (value is PdfName name)
            {
                letters.TryAdd(code++, Letter(name.Text));
            }
            else
            {
                code = PdfXref.Number(value) ?? 0;
            }
        }
    }

    // Without its accent: those who look for words look past accents.
    private static string Letter(string glyph) => glyph.Length == 1 ? glyph
        : glyph is "space" or "nbspace" ? " " : glyph is "hyphen" or "minus" ? "-"
        : glyph.StartsWith("uni", StringComparison.Ordinal) && int.TryParse(glyph.AsSpan(3, Math.Min(4, glyph.Length - 3)),
            NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? ((char)code).ToString()
        : Accents.Any(glyph[1..].Equals) ? glyph[..1] : "";

    private static int Number(byte[] bytes) => bytes.Aggregate(0, (number, one) => (number << 8) | one);
}
