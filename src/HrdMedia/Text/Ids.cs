using System.Buffers;

namespace HrdMedia.Text;

/// <summary>Ids are file names and addresses: lower-case ASCII, so that no app, disk or server changes them.</summary>
public static class Ids
{
    private const int MaxLength = 80;
    private const string Accented = "àáâãäåāăąçćčďđèéêëēęěğìíîïīįłľñńňòóôõöøōőŕřśşšßťţùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccddeeeeeeegiiiiiillnnnoooooooorrssssttuuuuuuuuyyzzz";

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> FileCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a text is an id: a-z, 0-9 and single hyphens inside, at most 80 characters.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && !text.ContainsAnyExcept(IdCharacters) && text[0] != '-' &&
            text[^1] != '-';

    /// <summary>Whether a text can be a media file's name.</summary>
    public static bool IsFileName(string text) =>
        text.Length is > 0 and <= 120 && !text.AsSpan().ContainsAnyExcept(FileCharacters);

    /// <summary>What of a text has a place in ids; may be empty, or too long for one.</summary>
    internal static string Kept(string text) => Fold(text, "");

    /// <summary>The id nearest to a text.</summary>
    public static string From(string text) => Kept(text) is { Length: > 0 } id
        ? id[..Math.Min(id.Length, MaxLength)].Trim('-') : "an-id";

    /// <summary>The file name nearest to a text.</summary>
    public static string FileNameFrom(string text)
    {
        var name = Fold(text, "_.");
        var dot = Math.Max(0, name.LastIndexOf('.'));
        var stem = name[..dot].Trim('.', '-');
        return (stem.Length == 0 ? "a-file" : stem[..Math.Min(stem.Length, MaxLength)]) + name[dot..];
    }

    private static string Fold(string text, string also)
    {
        var folded = new System.Text.StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            // Not string.Normalize: without the host's culture data it leaves letters as they are.
            var c = Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter;
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
