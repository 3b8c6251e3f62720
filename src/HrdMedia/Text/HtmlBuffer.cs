using System.Text;

namespace HrdMedia.Text;

/// <summary>HTML of our own making in UTF-8, while it is written: a part of a few bytes is a copy and no call.</summary>
/// <param name="room">How many bytes it has room for before it grows.</param>
internal sealed class HtmlBuffer(int room)
{
    private byte[] bytes = GC.AllocateUninitializedArray<byte>(room);
    private int length;

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(bytes.AsSpan(length));
        length += html.Length;
    }

    /// <summary>Writes text, escaped as by <see cref="HtmlText.Escape"/>.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(HtmlText.Escaped); at >= 0; at = text.IndexOfAny(HtmlText.Escaped))
        {
            Plain(text[..at]);
            Markup(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
            text = text[(at + 1)..];
        }

        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        int written;
        while (!Encoding.UTF8.TryGetBytes(text, bytes.AsSpan(length), out written))
        {
            Reserve(Encoding.UTF8.GetByteCount(text));
        }

        length += written;
    }

    private void Reserve(int least)
    {
        if (bytes.Length - length < least)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + least));
        }
    }
}
