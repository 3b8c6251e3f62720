using System.Globalization;
using CsCheck;

namespace HrdMedia.Feeds.Tests;

public sealed class Rfc822Tests
{
    [Theory]
    [InlineData("2023-12-09T09:00:00Z", "Sat, 09 Dec 2023 09:00:00 +0000")]
    [InlineData("2025-09-02T08:00:00+02:00", "Tue, 02 Sep 2025 08:00:00 +0200")]
    [InlineData("2024-02-29T23:59:59.999-09:30", "Thu, 29 Feb 2024 23:59:59 -0930")]
    [InlineData("2024-01-01T00:15:00+05:45", "Mon, 01 Jan 2024 00:15:00 +0545")]
    [InlineData("1969-07-20T20:17:40Z", "Sun, 20 Jul 1969 20:17:40 +0000")]
    [InlineData("2040-01-04T00:00:00Z", "Wed, 04 Jan 2040 00:00:00 +0000")]
    public void Format_gives_weekday_and_own_offset(string instant, string expected) =>
        Assert.Equal(expected, Rfc822.Format(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Fact]
    public void Any_date_comes_back_to_the_second() => Gen.DateTimeOffset.Sample(date =>
    {
        var parsed = DateTimeOffset.Parse(Rfc822.Format(date), CultureInfo.InvariantCulture);
        Assert.Equal(date.Offset, parsed.Offset);
        Assert.Equal(date.Ticks - (date.Ticks % TimeSpan.TicksPerSecond), parsed.Ticks);
    });

    // A second source for the tables: the framework's own English names.
    [Fact]
    public void Any_date_agrees_with_the_framework() => Gen.DateTimeOffset.Sample(date => Assert.Equal(
        date.ToString("ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture).Remove(29, 1), Rfc822.Format(date)));
}
