using System.Buffers;
using System.Text;

namespace HrdMedia.Transcripts;

/// <summary>Writes text as UTF-8 without a byte order mark.</summary>
internal static class Utf8Text
{
    public static void Append(this IBufferWriter<byte> target, string text) => Encoding.UTF8.GetBytes(text, target);

    /// <summary>Escapes what both WebVTT (4.2.2) and HTML take for mark-up.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
