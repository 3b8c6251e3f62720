using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Pdf;

/// <summary>The words of a PDF file, as far as they can be read: those on its pages, in the order in which they are drawn, and
/// every string and packet beside them.</summary>
internal sealed class PdfWords
{
    // A gap between letters, in thousandths of their height, from which it is one between words.
    private const double Gap = -180;
    private const int MaxWords = 40_000_000;

    private readonly PdfFile file;
    private readonly Dictionary<PdfDictionary, PdfLetters> fonts = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder parted = new();
    private readonly StringBuilder joined = new();

    private PdfWords(PdfFile file) => this.file = file;

    /// <summary>The words; twice where letters may or may not stand together.</summary>
    /// <exception cref="InvalidPdfException">The file cannot be read.</exception>
    public static string Of(PdfFile file)
    {
        var words = new PdfWords(file);
        foreach (var number in file.Numbers)
        {
            words.Add(file.Resolve(new PdfReference(number)));
        }

        words.Strings(file.Resolve(file.Trailer["Info"]), 0);
        return $"{words.parted}\n{words.joined}";
    }

    private void Add(PdfValue value)
    {
        Strings(value, 0);
        var dictionary = file.Dictionary(value);
        var (type, subtype) = (file.Name(dictionary["Type"]), file.Name(dictionary["Subtype"]));
        if (type == "Page")
        {
            Draw(PdfPages.Contents(dictionary, file), Resources(dictionary));
        }
        else if (value is PdfStream stream && subtype == "Form")
        {
            Draw(PdfStreamData.Decoded(stream, file.Resolve), file.Dictionary(dictionary["Resources"]));
        }
        else if (value is PdfStream packet && type is "Metadata" or "EmbeddedFile")
        {
            Say(Encoding.UTF8.GetString(PdfStreamData.Decoded((PdfStream)value, file.Resolve)), "\n");
        }
    }

    private PdfDictionary Resources(PdfDictionary page)
    {
        for (var steps = 0; steps < 32 && !page.Has("Resources") && page.Has("Parent"); steps++)
        {
            page = file.Dictionary(page["Parent"]);
        }

        return file.Dictionary(page["Resources"]);
    }

    private void Strings(PdfValue value, int depth)
    {
        switch (value)
        {
            case PdfText text:
                Say(Decoded(text.Bytes), "\n");
                break;
            case PdfArray array when depth < 48:
                array.Items.ToList().ForEach(item => Strings(item, depth + 1));
                break;
            case PdfDictionary dictionary when depth < 48:
                dictionary.Entries.Values.ToList().ForEach(item => Strings(item, depth + 1));
                break;
            case PdfStream stream:
                Strings(stream.Dictionary, depth);
                break;
        }
    }

    private void Draw(byte[] drawn, PdfDictionary resources)
    {
        var (lexer, operands, font, height) = (new PdfLexer(drawn), new List<PdfValue>(), (PdfLetters?)null, "");
        while (lexer.Read() is { } value)
        {
            if (value is not PdfToken { IsNumber: false } word)
            {
                operands.Add(value);
                continue;
            }

            if (word.Text is "Td" or "TD" or "Tm" or "T*" or "'" or "\"" or "BT")
            {
                var now = word.Text switch { "Tm" => Text(operands, 5), "Td" or "TD" => Text(operands, 1), _ => "*" };
                Say("", word.Text == "Tm" ? now == height ? " " : "\n" : now is "0" or "0.0" ? " " : "\n");
                height = word.Text == "Tm" ? now : height;
            }

            if (word.Text == "Tf" && operands is [PdfName name, ..])
            {
                font = Font(file.Dictionary(file.Dictionary(resources["Font"])[name.Text]));
            }
            else if (word.Text is "Tj" or "TJ" or "'" or "\"")
            {
                Show(operands.LastOrDefault(), font);
            }

            operands.Clear();
        }

        Say("", "\n");
    }

    private void Show(PdfValue? shown, PdfLetters? font)
    {
        foreach (var piece in shown is PdfArray array ? array.Items : shown is null ? [] : [shown])
        {
            if (piece is PdfText text)
            {
                Say(font?.Of(text.Bytes) ?? Decoded(text.Bytes), "");
            }
            else if (piece is PdfToken number && double.TryParse(number.Text, CultureInfo.InvariantCulture, out var gap) &&
                gap < Gap)
            {
                Say("", " ");
            }
        }
    }

    private PdfLetters Font(PdfDictionary font) =>
        fonts.TryGetValue(font, out var known) ? known : fonts[font] = new PdfLetters(font, file);

    // A space between letters may be one between words.
    private void Say(string text, string behind)
    {
        if (parted.Length + text.Length > MaxWords)
        {
            throw InvalidPdfException.TooLarge("holds too many words");
        }

        parted.Append(text).Append(behind);
        joined.Append(text).Append(behind == " " ? "" : behind);
    }

    private static string Text(List<PdfValue> operands, int at) => operands.ElementAtOrDefault(at) is PdfToken token
        ? token.Text : "";

    private static string Decoded(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
        _ => Encoding.Latin1.GetString(bytes),
    };
}
