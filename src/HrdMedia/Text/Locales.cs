namespace HrdMedia.Text;

/// <summary>The languages whose way of writing numbers and dates is known (Unicode CLDR).</summary>
public static class Locales
{
    /// <summary>English as this site writes it: the day first.</summary>
    public static Locale English { get; } = new("en", "English")
    {
        Percent = "%",
        Months =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December",
        ],
    };

    private static readonly Locale Spanish = new("es", "Español")
    {
        Months =
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
            "diciembre",
        ],
        DayForm = "{0} de {1} de {2}",
        MonthForm = "{0} de {1}",
        Group = ".",
        LeastBeforeGroup = 2,
        Point = ",",
        Categories = [PluralCategory.One, PluralCategory.Many, PluralCategory.Other],
        CategoryOf = PluralRules.Spanish,
    };

    private static readonly Locale French = new("fr", "Français")
    {
        Months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ],
        FirstDay = "1er",
        Group = "\u202F",
        Point = ",",
        Kilobytes = "{0} ko",
        Megabytes = "{0} Mo",
        Categories = [PluralCategory.One, PluralCategory.Many, PluralCategory.Other],
        CategoryOf = PluralRules.French,
    };

    private static readonly Locale Arabic = new("ar", "العربية")
    {
        Months =
        [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        Zero = '٠',
        Group = "\u066C",
        Point = "\u066B",
        // The mark after the sign keeps it on the number's left, whatever follows.
        Percent = "\u066A\u061C",
        Kilobytes = "{0} كيلوبايت",
        Megabytes = "{0} م.ب",
        Hours = new("{0} ساعة") { One = "ساعة", Two = "ساعتان", Few = "{0} ساعات" },
        Minutes = new("{0} دقيقة") { One = "دقيقة", Two = "دقيقتان", Few = "{0} دقائق" },
        Seconds = new("{0} ثانية") { One = "ثانية", Two = "ثانيتان", Few = "{0} ثوان" },
        Between = " و",
        Categories =
        [
            PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many,
            PluralCategory.Other,
        ],
        CategoryOf = PluralRules.Arabic,
    };

    private static readonly Locale Nepali = new("ne", "नेपाली")
    {
        Months =
        [
            "जनवरी", "फेब्रुअरी", "मार्च", "अप्रिल", "मे", "जुन", "जुलाई", "अगस्ट", "सेप्टेम्बर", "अक्टोबर", "नोभेम्बर",
            "डिसेम्बर",
        ],
        Zero = '०',
        GroupSize = 2,
        Percent = "%",
        Hours = new("{0} घण्टा"),
        Minutes = new("{0} मिनेट"),
        Seconds = new("{0} सेकेन्ड"),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Locale> All { get; } = [English, Spanish, French, Arabic, Nepali];

    /// <summary>The locale of a language, its region left aside; English where there is none.</summary>
    public static Locale Of(string language) => All.FirstOrDefault(l => l.Tag == language.Split('-')[0]) ?? English;
}
