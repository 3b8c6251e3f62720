using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>Writes text as UTF-8 without a byte order mark.</summary>
internal static class Utf8Text
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("&<>"u8);

    // Short texts, without counting their bytes first.
    private const int Short = 1 << 12;

    public static void Append(this IBufferWriter<byte> target, ReadOnlySpan<char> text)
    {
        if (text.Length <= Short)
        {
            target.Advance(Encoding.UTF8.GetBytes(text, target.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }
        else
        {
            Encoding.UTF8.GetBytes(text, target);
        }
    }

    /// <summary>Appends each part by itself, so that no string is made of them.</summary>
    public static void Append(
        this IBufferWriter<byte> target, [InterpolatedStringHandlerArgument(nameof(target))] Utf8Interpolation text)
    {
    }

    /// <summary>Appends the words of cues, with a space between them.</summary>
    public static void AppendWords(this IBufferWriter<byte> target, ArraySegment<Cue> cues)
    {
        var separator = ""u8;
        foreach (ref readonly var cue in cues.AsSpan())
        {
            target.Write(separator);
            target.Write(cue.Utf8.Span);
            separator = " "u8;
        }
    }

    /// <summary>Appends the words of cues, with a space between them, escaped.</summary>
    public static void AppendEscaped(this IBufferWriter<byte> target, ArraySegment<Cue> cues)
    {
        var separator = ""u8;
        foreach (ref readonly var cue in cues.AsSpan())
        {
            target.Write(separator);
            target.Advance(Escape(cue.Utf8.Span, target.GetSpan(EscapedLength(cue.Utf8.Span))));
            separator = " "u8;
        }
    }

    /// <summary>A text in UTF-8 has at most this many bytes when it is escaped.</summary>
    public static int EscapedLength(ReadOnlySpan<byte> text) =>
        text.ContainsAny(Marks) ? text.Length * "&amp;".Length : text.Length;

    /// <summary>Writes a text in UTF-8, escaped; returns its length.</summary>
    public static int Escape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var length = 0;
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            text[..at].CopyTo(target[length..]);
            length += at;
            var mark = text[at] == '&' ? "&amp;"u8 : text[at] == '<' ? "&lt;"u8 : "&gt;"u8;
            mark.CopyTo(target[length..]);
            length += mark.Length;
            text = text[(at + 1)..];
        }

        text.CopyTo(target[length..]);
        return length + text.Length;
    }

    /// <summary>Escapes what both WebVTT (4.2.2) and HTML take for mark-up.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
