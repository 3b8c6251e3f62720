namespace HrdMedia.Text;

/// <summary>The forms that words take beside a number (Unicode CLDR, plural categories).</summary>
public enum PluralCategory
{
    /// <summary>None.</summary>
    Zero,

    /// <summary>One; in French also none.</summary>
    One,

    /// <summary>A pair.</summary>
    Two,

    /// <summary>A few; in Arabic 3 to 10 and what ends so.</summary>
    Few,

    /// <summary>Many; in Arabic 11 to 99 and what ends so, in Spanish and French whole millions.</summary>
    Many,

    /// <summary>Any other number.</summary>
    Other,
}
