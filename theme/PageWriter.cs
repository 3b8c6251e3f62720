using System.Buffers;
using System.Globalization;
using HrdMedia.Text;

namespace HrdMedia.Theme;

/// <summary>A page while it is drawn: markup as it is and text as HTML holds it, both as UTF-8.</summary>
/// <param name="target">Where it goes; its memory is that of arrays.</param>
public sealed class PageWriter(IBufferWriter<byte> target) : Utf8Room(target)
{
    private static readonly TextEscaper Escaper = new(DefaultTheme.Encoder);

    /// <summary>Markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> html) => Raw(html);

    /// <inheritdoc cref="Markup(ReadOnlySpan{byte})"/>
    public void Markup(ReadOnlySpan<char> html) => Raw(html);

    /// <summary>Text: what means something in HTML is escaped, in attributes too.</summary>
    public void Text(ReadOnlySpan<char> text) => Escaper.Write(text, this);

    /// <inheritdoc cref="Text(ReadOnlySpan{char})"/>
    /// <param name="text">As UTF-8.</param>
    public void Text(ReadOnlySpan<byte> text) => Escaper.Write(text, this);

    /// <summary>A value as text, in no language's way.</summary>
    public void Value<T>(T value)
    {
        Span<byte> words = stackalloc byte[64];
        if (value is IUtf8SpanFormattable &&
            ((IUtf8SpanFormattable)value).TryFormat(words, out var written, default, CultureInfo.InvariantCulture))
        {
            Text(words[..written]);
        }
        else
        {
            Text(value?.ToString());
        }
    }
}
