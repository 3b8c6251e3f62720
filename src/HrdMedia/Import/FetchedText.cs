using System.Text;

namespace HrdMedia.Import;

/// <summary>Reads a fetched file as the catalogue has texts: UTF-8 without byte order mark, LF line ends.</summary>
internal static class FetchedText
{
    /// <summary>The text; null when all is well, else why there is none.</summary>
    public static string? Of(FetchedFile? file, out string text)
    {
        text = "";
        if (file is null)
        {
            return "it was not fetched.";
        }

        if (file.Problem.Length > 0)
        {
            return file.Problem;
        }

        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content.Span).TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return null;
        }
        catch (DecoderFallbackException)
        {
            return "it is not written in UTF-8.";
        }
    }
}
