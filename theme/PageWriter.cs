using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace HrdMedia.Theme;

/// <summary>A page while it is drawn: markup as it is and text as HTML holds it, both as UTF-8. What is written rests in a room
/// of its own, so that a part of a few bytes is a copy and no call; <see cref="Flush"/> passes on the last of it.</summary>
public sealed class PageWriter : IBufferWriter<byte>
{
    private const int Size = 1 << 14;

    // A character as a number, the longest of which is &#x10FFFF;.
    private const int Longest = 16;

    private readonly IBufferWriter<byte> target;
    private byte[] room = ArrayPool<byte>.Shared.Rent(Size);
    private byte[] words = ArrayPool<byte>.Shared.Rent(Size);
    private int length;

    /// <summary>A page.</summary>
    /// <param name="target">Where it goes.</param>
    public PageWriter(IBufferWriter<byte> target) => this.target = target;

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return room.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return room.AsSpan(length);
    }

    /// <summary>Markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(room.AsSpan(length));
        length += html.Length;
    }

    /// <inheritdoc cref="Markup(ReadOnlySpan{byte})"/>
    public void Markup(ReadOnlySpan<char> html)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(html.Length));
        length += Encoding.UTF8.GetBytes(html, room.AsSpan(length));
    }

    /// <summary>Text: what means something in HTML is escaped, in attributes too.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var status = Utf8.FromUtf16(text, words, out var read, out var written, replaceInvalidSequences: false);
            Text(words.AsSpan(0, written));
            if (status == OperationStatus.InvalidData)
            {
                // Half of a character that takes two.
                Markup("&#xFFFD;"u8);
                read++;
            }

            text = text[read..];
        }
    }

    /// <inheritdoc cref="Text(ReadOnlySpan{char})"/>
    /// <param name="text">As UTF-8.</param>
    public void Text(ReadOnlySpan<byte> text)
    {
        for (var at = Next(text); at >= 0; at = Next(text))
        {
            Markup(text[..at]);
            _ = Rune.DecodeFromUtf8(text[at..], out _, out var bytes);
            Reserve(Longest);
            _ = DefaultTheme.Encoder.EncodeUtf8(text.Slice(at, bytes), room.AsSpan(length), out _, out var written);
            length += written;
            text = text[(at + bytes)..];
        }

        Markup(text);
    }

    /// <summary>A value as text, in no language's way.</summary>
    public void Value<T>(T value)
    {
        if (value is IUtf8SpanFormattable &&
            ((IUtf8SpanFormattable)value).TryFormat(words, out var written, default, CultureInfo.InvariantCulture))
        {
            Text(words.AsSpan(0, written));
        }
        else
        {
            Text(value?.ToString());
        }
    }

    /// <summary>Passes on what is written; nothing may be written after it.</summary>
    public void Flush()
    {
        target.Write(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
        ArrayPool<byte>.Shared.Return(words);
        (room, words, length) = ([], [], 0);
    }

    private static int Next(ReadOnlySpan<byte> text) => DefaultTheme.Encoder.FindFirstCharacterToEncodeUtf8(text);

    private void Reserve(int bytes)
    {
        if (bytes <= room.Length - length)
        {
            return;
        }

        target.Write(room.AsSpan(0, length));
        length = 0;
        if (bytes > room.Length)
        {
            ArrayPool<byte>.Shared.Return(room);
            room = ArrayPool<byte>.Shared.Rent(bytes);
        }
    }
}
