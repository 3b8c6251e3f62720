using System.Buffers;
using System.Globalization;
using System.Text;

namespace HrdMedia.Media.Pdf;

/// <summary>Writes PDF syntax (ISO 32000-1, 7.2 and 7.3).</summary>
internal sealed class PdfBytes
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public int Length => bytes.WrittenCount;

    /// <summary>Whether strings are written as hexadecimal digits, as tables of letters have them.</summary>
    public bool IsHex { get; init; }

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public void Raw(ReadOnlySpan<byte> raw) => bytes.Write(raw);

    private void Byte(int value) => Raw([(byte)value]);

    public void Line() => Byte('\n');

    /// <summary>Writes a value and a space.</summary>
    public void Write(PdfValue value)
    {
        switch (value)
        {
            case PdfToken token:
                Raw(Encoding.Latin1.GetBytes(token.Text));
                break;
            case PdfName name:
                Name(name.Text);
                break;
            case PdfText text:
                String(text.Bytes);
                break;
            case PdfReference reference:
                Raw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 R")));
                break;
            case PdfArray array:
                Array(array);
                break;
            case PdfDictionary dictionary:
                Dictionary(dictionary);
                break;
            case PdfStream stream:
                Stream(stream);
                break;
        }

        Byte(' ');
    }

    private void Array(PdfArray array)
    {
        Raw("[ "u8);
        foreach (var item in array.Items)
        {
            Write(item);
        }

        Raw("]"u8);
    }

    private void Stream(PdfStream stream)
    {
        stream.Dictionary["Length"] = PdfToken.Of(stream.Raw.Length);
        Dictionary(stream.Dictionary);
        Raw("\nstream\n"u8);
        Raw(stream.Raw.Span);
        Raw("\nendstream"u8);
    }

    private void Dictionary(PdfDictionary dictionary)
    {
        Raw("<< "u8);
        foreach (var (key, value) in dictionary.Entries)
        {
            Write(new PdfName(key));
            Write(value);
        }

        Raw(">>"u8);
    }

    private void Name(string name)
    {
        Byte('/');
        foreach (var letter in name)
        {
            if (letter is > ' ' and < '\u007F' && "()<>[]{}/%#".IndexOf(letter, StringComparison.Ordinal) < 0)
            {
                Byte(letter);
            }
            else
            {
                Raw(Encoding.ASCII.GetBytes($"#{(int)letter & 0xFF:X2}"));
            }
        }
    }

    private void String(byte[] text)
    {
        if (IsHex)
        {
            Raw(Encoding.ASCII.GetBytes($"<{Convert.ToHexString(text)}>"));
            return;
        }

        Byte('(');
        foreach (var value in text)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
            {
                Byte('\\');
            }

            if (value == '\r')
            {
                // A line's end of any kind would be read as one letter.
                Raw("\\r"u8);
            }
            else
            {
                Byte(value);
            }
        }

        Byte(')');
    }
}
