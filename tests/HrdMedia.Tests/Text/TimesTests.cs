using CsCheck;
using HrdMedia.Text;

namespace HrdMedia.Tests.Text;

public sealed class TimesTests
{
    [Theory]
    [InlineData("2023-12-09T23:30:00-05:00", "10 December 2023", "2023-12-10T04:30:00Z")]
    [InlineData("2024-02-29T00:00:00Z", "29 February 2024", "2024-02-29T00:00:00Z")]
    public void A_day_is_that_of_utc(string instant, string text, string machine)
    {
        var day = Times.Day(DateTimeOffset.Parse(instant), Locales.English);

        Assert.Equal((text, machine), (day.Text, day.Machine));
    }

    [Theory]
    [InlineData("1998", "1998")]
    [InlineData("1998-12", "December 1998")]
    [InlineData("1998-12-09", "9 December 1998")]
    public void A_date_says_no_more_than_is_known(string date, string text) => Assert.Equal(text,
        Times.Date(PartialDate.Parse(date), Locales.English).Text);

    [Fact]
    public void Months_are_those_of_the_invariant_culture() => Gen.Int[1, 12].Sample(month => Assert.StartsWith(
        System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
            Times.Date(new PartialDate(2000, month, 0), Locales.English).Text, StringComparison.Ordinal));

    [Theory]
    [InlineData(5, "5 s", "PT5S")]
    [InlineData(65, "1 min 5 s", "PT1M5S")]
    [InlineData(3725, "1 h 2 min", "PT1H2M5S")]
    [InlineData(90_000, "25 h", "PT25H0S")]
    [InlineData(59.6, "1 min", "PT1M0S")]
    public void A_length_in_words_and_for_machines(double seconds, string words, string iso)
    {
        var length = Times.Length(TimeSpan.FromSeconds(seconds), Locales.English);

        Assert.Equal((words, iso), (length.Text, length.Machine));
    }

    [Fact]
    public void Machines_read_the_length_back() => Gen.Int[0, 1_000_000].Sample(seconds =>
        Assert.Equal(seconds, System.Xml.XmlConvert.ToTimeSpan(Times.Iso(TimeSpan.FromSeconds(seconds))).TotalSeconds));

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(41.9, "0:41")]
    [InlineData(3599.9, "59:59")]
    [InlineData(3723, "1:02:03")]
    public void A_place_is_rounded_down(double seconds, string clock) => Assert.Equal(clock,
        Times.Clock(TimeSpan.FromSeconds(seconds)));
}
