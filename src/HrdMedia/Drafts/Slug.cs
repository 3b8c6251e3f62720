using HrdMedia.Text;

namespace HrdMedia.Drafts;

/// <summary>The words of an address, made of a title.</summary>
public static class Slug
{
    // What an address is read by: longer ones are cut in links that people share. A number stands before it.
    private const int MaxLength = 48;

    private static readonly (string Letter, string Plain)[] Ligatures =
        [("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("ð", "d"), ("ı", "i"), ("'", ""), ("’", "")];

    /// <summary>The title in lower-case ASCII, or null when half of its letters have no place there: in most scripts, only a
    /// person can say how it is written.</summary>
    public static string? From(string title)
    {
        var lower = title.ToLowerInvariant();
        foreach (var (letter, plain) in Ligatures)
        {
            lower = lower.Replace(letter, plain, StringComparison.Ordinal);
        }

        var letters = lower.Count(char.IsLetterOrDigit);
        var id = Ids.Kept(lower);
        return letters == 0 || id.Count(char.IsAsciiLetterOrDigit) * 2 <= letters || !IsLetterKept(lower, id) ? null : Cut(id);
    }

    // "2022" may be the whole of a title, but not what is left of one in another script.
    private static bool IsLetterKept(string title, string id) => id.Any(char.IsAsciiLetter) || !title.Any(char.IsLetter);

    private static string Cut(string id)
    {
        if (id.Length <= MaxLength)
        {
            return id;
        }

        var end = id.LastIndexOf('-', MaxLength);
        return id[..(end > 0 ? end : MaxLength)];
    }
}
