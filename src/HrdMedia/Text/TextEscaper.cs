using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HrdMedia.Text;

/// <summary>Writes text as an encoder escapes it. What becomes of each character of ASCII is asked once: most texts have no
/// other.</summary>
public sealed class TextEscaper
{
    // Of text in other scripts, how much is made UTF-8 at a time, at most.
    private const int Part = 1 << 12;

    private readonly TextEncoder encoder;
    private readonly byte[][] ascii;
    private readonly byte[] half;
    private readonly SearchValues<char> plain;

    /// <summary>A writer of escaped text.</summary>
    /// <param name="encoder">Decides what is escaped, and how.</param>
    public TextEscaper(TextEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        this.encoder = encoder;
        ascii = [.. Enumerable.Range(0, 128).Select(c => Encoding.UTF8.GetBytes(encoder.Encode(((char)c).ToString())))];
        half = Encoding.UTF8.GetBytes(encoder.Encode("\uD800"));
        plain = SearchValues.Create(
            [.. Enumerable.Range(0, ascii.Length).Where(c => ascii[c] is [var one] && one == c).Select(c => (char)c)]);
    }

    /// <summary>Writes text.</summary>
    public void Write(ReadOnlySpan<char> text, Utf8Room room)
    {
        ArgumentNullException.ThrowIfNull(room);
        for (int at; (at = text.IndexOfAnyExcept(plain)) >= 0; text = text[(at + 1)..])
        {
            if (!char.IsAscii(text[at]))
            {
                WriteTranscoded(text, room);
                return;
            }

            room.Raw(text[..at]);
            room.Raw(ascii[text[at]]);
        }

        room.Raw(text);
    }

    /// <summary>Writes text.</summary>
    /// <param name="text">As UTF-8.</param>
    /// <param name="room">Where to.</param>
    public void Write(ReadOnlySpan<byte> text, Utf8Room room)
    {
        ArgumentNullException.ThrowIfNull(room);
        for (int at; (at = encoder.FindFirstCharacterToEncodeUtf8(text)) >= 0;)
        {
            room.Raw(text[..at]);
            text = text[at..];
            text = text[(text[0] < ascii.Length ? WriteAscii(text[0], room) : WriteOther(text, room))..];
        }

        room.Raw(text);
    }

    private int WriteAscii(byte character, Utf8Room room)
    {
        room.Raw(ascii[character]);
        return 1;
    }

    private int WriteOther(ReadOnlySpan<byte> text, Utf8Room room)
    {
        // A character as a number, the longest of which is &#x10FFFF; or \uDBFF\uDFFF.
        const int Longest = 16;
        _ = Rune.DecodeFromUtf8(text, out _, out var bytes);
        _ = encoder.EncodeUtf8(text[..bytes], room.GetSpan(Longest), out _, out var written);
        room.Advance(written);
        return bytes;
    }

    private void WriteTranscoded(ReadOnlySpan<char> text, Utf8Room room)
    {
        while (!text.IsEmpty)
        {
            var there = room.GetSpan(Math.Min(3 * text.Length, Part));
            var status = Utf8.FromUtf16(text, there, out var read, out var written, replaceInvalidSequences: false);
            WriteFrom(there[..written], room);
            if (status == OperationStatus.InvalidData)
            {
                // Half of a character that takes two.
                room.Raw(half);
                read++;
            }

            text = text[read..];
        }
    }

    // Where nothing is escaped it stands already where it belongs.
    private void WriteFrom(ReadOnlySpan<byte> there, Utf8Room room)
    {
        var at = encoder.FindFirstCharacterToEncodeUtf8(there);
        var rest = at < 0 ? 0 : there.Length - at;
        var words = ArrayPool<byte>.Shared.Rent(rest);
        there[^rest..].CopyTo(words);
        room.Advance(there.Length - rest);
        Write(words.AsSpan(0, rest), room);
        ArrayPool<byte>.Shared.Return(words);
    }
}
