namespace HrdMedia.Guard;

/// <summary>In which form a name was found. Case, accents and order are none: hashes know no original.</summary>
public enum Disguise
{
    /// <summary>Word by word, with or without accents, in any case and order.</summary>
    Plain,

    /// <summary>As another language or script would write it.</summary>
    Transliterated,

    /// <summary>Written together, or parted by hyphens, markup or capitals.</summary>
    Joined,

    /// <summary>Letter by letter.</summary>
    Spaced,

    /// <summary>With escapes in place of letters.</summary>
    Escaped,

    /// <summary>With letters of another script that look the same.</summary>
    Lookalike,
}
