using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>Writes text as UTF-8 without a byte order mark.</summary>
internal static class Utf8Text
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>");

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

    /// <summary>Appends a text, escaped.</summary>
    public static void AppendEscaped(this IBufferWriter<byte> target, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            target.Append(text[..at]);
            target.Append(text[at] == '&' ? "&amp;" : text[at] == '<' ? "&lt;" : "&gt;");
            text = text[(at + 1)..];
        }

        target.Append(text);
    }

    /// <summary>Escapes what both WebVTT (4.2.2) and HTML take for mark-up.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
