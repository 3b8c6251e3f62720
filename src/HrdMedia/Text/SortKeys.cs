using System.Text;

namespace HrdMedia.Text;

/// <summary>
/// Keys that sort names as people look them up, compared by code point: capitals and accents left aside, and in Arabic the marks
/// and the forms of alef. A small table of our own, because the program has no culture data.
/// </summary>
public static class SortKeys
{
    // Each letter after the plain one that it is sorted as.
    private static readonly string[] Folded =
    [
        "aàáâãäåā", "cçć", "eèéêëēė", "iìíîïī", "oòóôõöøō", "uùúûüū", "yýÿ", "nń", "sśš", "zźžż", "lł", "اأإآٱ", "هة", "يى",
    ];

    /// <summary>A name's key.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            switch (c)
            {
                case 'ñ':
                    // In Spanish a letter of its own, between n and o.
                    key.Append("n~");
                    break;
                case 'œ' or 'æ':
                    key.Append(c == 'œ' ? "oe" : "ae");
                    break;
                case 'ـ' or (>= '\u064B' and <= '\u0652'):
                    break;
                default:
                    key.Append(Folded.FirstOrDefault(f => f.Contains(c, StringComparison.Ordinal))?[0] ?? c);
                    break;
            }
        }

        return key.ToString();
    }
}
