using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Ids are file names and addresses: lower-case ASCII, so that no app, disk or server changes them.</summary>
public static class Ids
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> FileCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a text is an id: a-z, 0-9 and single hyphens inside, at most 80 characters.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 80 && !text.AsSpan().ContainsAnyExcept(IdCharacters) && text[0] != '-' && text[^1] != '-';

    /// <summary>Whether a text can be a media file's name.</summary>
    public static bool IsFileName(string text) =>
        text.Length is > 0 and <= 120 && !text.AsSpan().ContainsAnyExcept(FileCharacters);

    /// <summary>The id nearest to a text.</summary>
    public static string From(string text) => Fold(text, "") is { Length: > 0 } id ? id : "an-id";

    /// <summary>The file name nearest to a text.</summary>
    public static string FileNameFrom(string text) => Fold(text, "_.");

    private static string Fold(string text, string also)
    {
        var folded = new System.Text.StringBuilder();
        foreach (var c in text.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || also.Contains(c, StringComparison.Ordinal))
            {
                folded.Append(c);
            }
            else if (!char.IsLetter(c) && c < 0x300 && folded.Length > 0 && folded[^1] != '-')
            {
                folded.Append('-');
            }
        }

        return folded.ToString().Trim('-');
    }
}
