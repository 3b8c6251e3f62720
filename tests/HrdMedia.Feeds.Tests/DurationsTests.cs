namespace HrdMedia.Feeds.Tests;

public sealed class DurationsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(499, "0")]
    [InlineData(500, "1")]
    [InlineData(1_801_499, "1801")]
    [InlineData(360_000_000_500, "360000001")]
    public void WholeSeconds_rounds_to_the_nearest(long milliseconds, string expected) =>
        Assert.Equal(expected, Durations.WholeSeconds(TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(10_000_000, "1")]
    [InlineData(15_000_000, "1.5")]
    [InlineData(12_349_999, "1.234")]
    public void Seconds_has_at_most_three_decimals(long ticks, string expected) =>
        Assert.Equal(expected, Durations.Seconds(TimeSpan.FromTicks(ticks)).ToString());

    [Theory]
    [InlineData(0, "00:00:00.000")]
    [InlineData(80_500, "00:01:20.500")]
    [InlineData(360_000_000, "100:00:00.000")]
    public void NormalPlayTime_counts_hours_past_a_day(long milliseconds, string expected) =>
        Assert.Equal(expected, Durations.NormalPlayTime(TimeSpan.FromMilliseconds(milliseconds)));
}
