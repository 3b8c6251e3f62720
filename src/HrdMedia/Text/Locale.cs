namespace HrdMedia.Text;

/// <summary>
/// How a language writes numbers, dates and lengths: a table of our own after Unicode CLDR, because a host's culture data differ
/// from machine to machine, and the program has none.
/// </summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="Name">The language's name in the language itself.</param>
public sealed record Locale(string Tag, string Name)
{
    /// <summary>The names of the months, as they stand beside a day.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>A day: {0} the day of the month, {1} the month, {2} the year.</summary>
    public string DayForm { get; init; } = "{0} {1} {2}";

    /// <summary>A month: {0} the month, {1} the year.</summary>
    public string MonthForm { get; init; } = "{0} {1}";

    /// <summary>What the first day of a month is called; empty where it is a number like the others.</summary>
    public string FirstDay { get; init; } = "";

    /// <summary>The digit for zero; the others follow it in Unicode.</summary>
    public char Zero { get; init; } = '0';

    /// <summary>What sets groups of digits apart.</summary>
    public string Group { get; init; } = ",";

    /// <summary>Digits in each group before the last one, which has three.</summary>
    public int GroupSize { get; init; } = 3;

    /// <summary>Digits that must stand before the last group, or none is set apart.</summary>
    public int LeastBeforeGroup { get; init; } = 1;

    /// <summary>What stands before the fraction.</summary>
    public string Point { get; init; } = ".";

    /// <summary>What stands behind a percentage.</summary>
    public string Percent { get; init; } = "\u00A0%";

    /// <summary>Thousands of bytes.</summary>
    public string Kilobytes { get; init; } = "{0} kB";

    /// <summary>Millions of bytes.</summary>
    public string Megabytes { get; init; } = "{0} MB";

    /// <summary>Hours.</summary>
    public Plural Hours { get; init; } = new("{0} h");

    /// <summary>Minutes.</summary>
    public Plural Minutes { get; init; } = new("{0} min");

    /// <summary>Seconds.</summary>
    public Plural Seconds { get; init; } = new("{0} s");

    /// <summary>What stands between hours and minutes.</summary>
    public string Between { get; init; } = " ";

    /// <summary>The forms that words take beside a number; each file of words must have them.</summary>
    public IReadOnlyList<PluralCategory> Categories { get; init; } = [PluralCategory.One, PluralCategory.Other];

    /// <summary>The form for a whole number.</summary>
    public Func<int, PluralCategory> CategoryOf { get; init; } = PluralRules.OneAndOther;

    /// <summary>The same text with its digits in the language's own.</summary>
    public string Digits(string text) => Zero == '0' ? text
        : string.Create(text.Length, (text, Zero), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = from.text[i];
                span[i] = char.IsAsciiDigit(c) ? (char)(from.Zero + (c - '0')) : c;
            }
        });

    /// <summary>Words with their number, for example "2 episodes".</summary>
    public string Count(Plural words, int number) =>
        words.Form(CategoryOf(number)).Replace("{0}", Quantities.Whole(number, this), StringComparison.Ordinal);
}
