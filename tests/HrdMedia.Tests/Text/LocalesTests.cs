using System.Text.Json;
using HrdMedia.Countries;
using HrdMedia.Tests.Tools;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

/// <summary>Our tables against those of ICU, as Node brings them.</summary>
public sealed class LocalesTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 130), 1000, 1001, 1003, 1011, 4814, 999_999,
        1_000_000, 2_000_000];

    private static readonly decimal[] Quantity = [0, 7, 0.5m, 80.8m, 999, 1000, 4814, 12_345, 1_234_567, 12_345_678.9m];

    public static TheoryData<string> Tags => [.. Locales.All.Select(l => l.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_form_for_a_number_is_that_of_the_plural_rules(string tag)
    {
        var rules = Node<string[]>($"[{string.Join(',', Numbers)}].map(n => new Intl.PluralRules('{tag}').select(n))");
        var locale = Locales.Of(tag);

        Assert.Equal(rules, Numbers.Select(n => locale.CategoryOf(n).ToString().ToLowerInvariant()));
        Assert.Equal(Node<string[]>($"new Intl.PluralRules('{tag}').resolvedOptions().pluralCategories").Order(),
            locale.Categories.Select(c => c.ToString().ToLowerInvariant()).Order());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Numbers_are_written_as_the_language_writes_them(string tag)
    {
        var list = string.Join(',', Quantity.Select(n => FormattableString.Invariant($"{n}")));
        var locale = Locales.Of(tag);

        Assert.Equal(
            Node<string[]>($"[{list}].map(n => new Intl.NumberFormat('{Icu(tag)}', {{maximumFractionDigits: 1}}).format(n))"),
            Quantity.Select(n => Quantities.Short(n, locale)));
        var percent = Node<string>(
            $"new Intl.NumberFormat('{Icu(tag)}', {{style: 'percent', maximumFractionDigits: 1}}).format(.808)");
        Assert.Equal(percent, Quantities.Percent(80.8m, locale));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Months_are_named_and_days_written_as_the_language_does(string tag)
    {
        var months = Node<string[]>($"[...Array(12).keys()].map(m => new Intl.DateTimeFormat('{Icu(tag)}', {{timeZone: 'UTC', " +
            "month: 'long', day: 'numeric'}).formatToParts(new Date(Date.UTC(2023, m, 2))).find(p => p.type === 'month').value)");
        var locale = Locales.Of(tag);

        Assert.Equal(months, locale.Months);
        var day = Node<string>($"new Intl.DateTimeFormat('{(tag == "en" ? "en-GB" : Icu(tag))}', {{timeZone: 'UTC', " +
            "dateStyle: 'long'}).format(new Date(Date.UTC(2023, 11, 9)))");
        // Nepali has the day first here, like the others: the way dates are said in prose.
        Assert.Equal(tag == "ne" ? "९ डिसेम्बर २०२३" : day, Times.Date(new PartialDate(2023, 12, 9), locale).Text);
    }

    [Theory]
    [InlineData("es", "short")]
    [InlineData("fr", "short")]
    [InlineData("ar", "long")]
    [InlineData("ne", "long")]
    public void Lengths_are_counted_as_the_language_does(string tag, string display)
    {
        var locale = Locales.Of(tag);
        foreach (var (unit, words) in new[] { ("hour", locale.Hours), ("minute", locale.Minutes), ("second", locale.Seconds) })
        {
            Assert.Equal(Node<string[]>(
                $"[1, 2, 3, 10, 11, 59, 100].map(n => new Intl.NumberFormat('{Icu(tag)}', {{style: 'unit', " +
                $"unit: '{unit}', unitDisplay: '{display}'}}).format(n).replace(/\\s/g, ' '))"),
                new[] { 1, 2, 3, 10, 11, 59, 100 }.Select(n => locale.Count(words, n)));
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Countries_and_languages_have_the_names_of_cldr(string tag)
    {
        var codes = CountryNames.Codes.ToArray();
        var countries = Node<string[]>($"'{string.Join(' ', codes)}'.split(' ')" +
            $".map(c => new Intl.DisplayNames('{tag}', {{type: 'region'}}).of(c))");
        var languages = Node<string[]>("'ar en es fr ga ne pt sw uk'.split(' ')" +
            $".map(c => new Intl.DisplayNames('{tag}', {{type: 'language'}}).of(c))");

        // Another year's CLDR spells a few otherwise.
        Assert.InRange(codes.Zip(countries).Count(p => CountryNames.In(tag, p.First) != p.Second), 0, 12);
        Assert.InRange("ar en es fr ga ne pt sw uk".Split(' ').Zip(languages)
            .Count(p => LanguageNames.In(tag, p.First) != p.Second), 0, 1);
    }

    [Theory]
    [InlineData("fr", 2023, 1, 1, "1er janvier 2023")]
    [InlineData("es", 2018, 10, 0, "octubre de 2018")]
    [InlineData("ar", 2023, 12, 9, "٩ ديسمبر ٢٠٢٣")]
    [InlineData("ne", 2000, 0, 0, "२०००")]
    [InlineData("de", 2023, 12, 9, "9 December 2023")]
    public void A_date_has_its_words_in_the_language_and_its_machine_form_in_none(
        string tag, int year, int month, int day, string text)
    {
        var date = new PartialDate(year, month, day);
        var view = Times.Date(date, Locales.Of(tag));

        Assert.Equal((text, date.ToString()), (view.Text, view.Machine));
    }

    [Theory]
    [InlineData("ar", 185, "٣ دقائق و٥ ثوان")]
    [InlineData("ne", 3725, "१ घण्टा २ मिनेट")]
    [InlineData("fr", 65, "1 min 5 s")]
    public void A_length_has_its_parts_in_order(string tag, int seconds, string words) =>
        Assert.Equal(words, Times.Length(TimeSpan.FromSeconds(seconds), Locales.Of(tag)).Text);

    [Theory]
    [InlineData("fr", 24_100_000, "24,1 Mo")]
    [InlineData("ar", 512_000, "٥١٢ كيلوبايت")]
    [InlineData("en", 999, "1 kB")]
    public void A_size_has_the_units_of_the_language(string tag, long bytes, string text) =>
        Assert.Equal(text, Quantities.Bytes(bytes, Locales.Of(tag)));

    [Theory]
    [InlineData("Émile", "Eve")]
    [InlineData("nube", "ñandú")]
    [InlineData("ñandú", "oso")]
    [InlineData("أحمد", "بشير")]
    [InlineData("الأرض", "البيئة")]
    public void Names_are_sorted_as_people_look_them_up(string first, string second) =>
        Assert.True(string.CompareOrdinal(SortKeys.Of(first), SortKeys.Of(second)) < 0);

    // Arabic with its own digits, as this site writes it.
    private static string Icu(string tag) => tag == "ar" ? "ar-u-nu-arab" : tag;

    private static T Node<T>(string expression) =>
        JsonSerializer.Deserialize<T>(ExternalTools.Run("node", "-e", $"console.log(JSON.stringify({expression}))"))!;
}
