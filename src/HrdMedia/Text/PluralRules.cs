namespace HrdMedia.Text;

/// <summary>Which form goes with a whole number, language by language (Unicode CLDR, plural rules for cardinals).</summary>
public static class PluralRules
{
    /// <summary>English, Nepali.</summary>
    public static PluralCategory OneAndOther(int number) => number == 1 ? PluralCategory.One : PluralCategory.Other;

    /// <summary>Spanish: whole millions have a form of their own ("un millón de").</summary>
    public static PluralCategory Spanish(int number) => number == 1 ? PluralCategory.One : Millions(number);

    /// <summary>French: as Spanish, and none counts as one.</summary>
    public static PluralCategory French(int number) => number is 0 or 1 ? PluralCategory.One : Millions(number);

    /// <summary>Arabic.</summary>
    public static PluralCategory Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11 and <= 99) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Millions(int number) =>
        number != 0 && number % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;
}
