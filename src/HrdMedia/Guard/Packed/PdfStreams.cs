namespace HrdMedia.Guard.Packed;

/// <summary>The streams of a PDF that look as if they were packed by zlib.</summary>
internal static class PdfStreams
{
    private const int Dictionary = 400;

    /// <summary>Where they are; pictures are left out.</summary>
    public static IEnumerable<(int At, int Length)> Of(byte[] pdf)
    {
        for (var at = Next(pdf, 0, "stream"); at >= 0; at = Next(pdf, at, "stream"))
        {
            var start = at + (pdf.AsSpan(at).StartsWith("\r\n"u8) ? 2 : pdf.AsSpan(at).StartsWith("\n"u8) ? 1 : 0);
            var isPicture = pdf.AsSpan(Math.Max(0, at - Dictionary), Math.Min(at, Dictionary)) is var before &&
                before[Math.Max(0, before.LastIndexOf(" obj"u8))..].IndexOf("/Image"u8) >= 0;
            if (start > at && !isPicture && start + 2 < pdf.Length && (pdf[start] & 0xF) == 8 &&
                ((pdf[start] << 8) | pdf[start + 1]) % 31 == 0)
            {
                var end = Next(pdf, start, "endstream");
                yield return (start, (end < 0 ? pdf.Length : end) - start);
                at = Math.Max(at, end);
            }
        }
    }

    // The index behind the next such word.
    private static int Next(byte[] pdf, int from, string word)
    {
        Span<byte> bytes = stackalloc byte[16];
        var next = pdf.AsSpan(from).IndexOf(bytes[..System.Text.Encoding.ASCII.GetBytes(word, bytes)]);
        return next < 0 ? -1 : from + next + word.Length;
    }
}
