using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Pdf;

/// <summary>Reads values of PDF syntax (ISO 32000-1, 7.2 and 7.3), of a file or of what is drawn on a page.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="position">Where to begin.</param>
/// <param name="hasReferences">Whether two numbers and an R are a reference, as in files.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0, bool hasReferences = false)
{
    private const int MaxDepth = 48;

    public int Position { get; set; } = position;

    private ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The next value; <c>]</c>, <c>&gt;&gt;</c> and braces that open nothing come as tokens; null at the end.</summary>
    public PdfValue? Read(int depth = 0)
    {
        SkipSpace();
        if (Position >= Bytes.Length)
        {
            return null;
        }

        if (depth > MaxDepth)
        {
            throw InvalidPdfException.Damaged("its parts lie too deep in each other");
        }

        return (char)Bytes[Position] switch
        {
            '/' => Name(),
            '(' => Literal(),
            '<' when At(1) == '<' => Dictionary(depth),
            '<' => Hex(),
            '[' => Array(depth),
            '>' when At(1) == '>' => Sign(">>"),
            (']' or '{' or '}' or ')' or '>') and var sign => Sign(sign.ToString()),
            _ => Word(),
        };
    }

    /// <summary>Passes white space and comments.</summary>
    public void SkipSpace()
    {
        while (Position < Bytes.Length)
        {
            if (Bytes[Position] == '%')
            {
                var end = Bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? Bytes.Length : Position + end;
            }
            else if (!IsSpace(Bytes[Position]))
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    public static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(int value) => value >= 0 && !IsSpace(value) && "()<>[]{}/%".IndexOf((char)value) < 0;

    private int At(int ahead) => Position + ahead < Bytes.Length ? Bytes[Position + ahead] : -1;

    private PdfValue Word()
    {
        var start = Position;
        while (IsRegular(At(0)))
        {
            Position++;
        }

        var token = new PdfToken(Encoding.Latin1.GetString(Bytes[start..Position]));
        return hasReferences && token.IsNumber && Reference(token.Text) is { } reference ? reference : token;
    }

    private PdfReference? Reference(string number)
    {
        var start = Position;
        SkipSpace();
        var at = Position;
        while (At(0) is >= '0' and <= '9')
        {
            Position++;
        }

        var generation = Encoding.Latin1.GetString(Bytes[at..Position]);
        SkipSpace();
        if (At(0) == 'R' && !IsRegular(At(1)) && Whole(number, out var n) && Whole(generation, out var g))
        {
            Position++;
            return new PdfReference(n, g);
        }

        Position = start;
        return null;
    }

    private static bool Whole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private PdfToken Sign(string sign)
    {
        Position += sign.Length;
        return new PdfToken(sign);
    }

    private PdfName Name()
    {
        var name = new StringBuilder();
        for (Position++; IsRegular(At(0)); Position++)
        {
            if (At(0) == '#' && Digit(At(1)) is >= 0 and var high && Digit(At(2)) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                Position += 2;
            }
            else
            {
                name.Append((char)At(0));
            }
        }

        return new PdfName(name.ToString());
    }

    private List<PdfValue> Until(string end, int depth)
    {
        var values = new List<PdfValue>();
        while (Read(depth + 1) is { } value)
        {
            if (value is PdfToken token && token.Text == end)
            {
                return values;
            }

            values.Add(value);
        }

        throw InvalidPdfException.Damaged("a list in it has no end");
    }

    private PdfArray Array(int depth)
    {
        Position++;
        return new PdfArray(Until("]", depth));
    }

    private PdfDictionary Dictionary(int depth)
    {
        Position += 2;
        var (dictionary, values) = (new PdfDictionary(), Until(">>", depth));
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            if (values[i] is PdfName key)
            {
                dictionary[key.Text] = values[i + 1];
            }
        }

        return dictionary;
    }

    private PdfText Hex()
    {
        var (digits, found) = (new List<int>(), 0);
        for (Position++; At(0) is not ('>' or -1); Position++)
        {
            if ((found = Digit(At(0))) >= 0)
            {
                digits.Add(found);
            }
        }

        Position++;
        return new PdfText([.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | pair.ElementAtOrDefault(1)))]);
    }

    private static int Digit(int value) => value is >= '0' and <= '9' ? value - '0'
        : (value | 0x20) is >= 'a' and <= 'f' ? (value | 0x20) - 'a' + 10 : -1;

    private PdfText Literal()
    {
        var (text, open) = (new List<byte>(), 1);
        for (Position++; open > 0 && At(0) >= 0; Position++)
        {
            var value = (byte)At(0);
            open += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (value == '\\')
            {
                Position++;
                Escape(text);
            }
            else if (open > 0)
            {
                text.Add(value);
            }
        }

        return new PdfText([.. text]);
    }

    private void Escape(List<byte> text)
    {
        const string Letters = "nrtbf";
        var value = At(0);
        if (value is >= '0' and <= '7')
        {
            var octal = 0;
            var digits = 0;
            for (; digits < 3 && At(digits) is >= '0' and <= '7'; digits++)
            {
                octal = (octal << 3) | (At(digits) - '0');
            }

            Position += digits - 1;
            text.Add((byte)octal);
        }
        else if (value is '\r' or '\n')
        {
            Position += value == '\r' && At(1) == '\n' ? 1 : 0;
        }
        else if (value >= 0)
        {
            var at = Letters.IndexOf((char)value, StringComparison.Ordinal);
            text.Add(at < 0 ? (byte)value : "\n\r\t\b\f"u8[at]);
        }
    }
}
