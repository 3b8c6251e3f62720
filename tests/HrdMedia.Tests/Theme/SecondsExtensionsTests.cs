using System.Globalization;
using CsCheck;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Theme;

/// <summary>Places in a recording are written as the platform writes them, however they were come by.</summary>
public sealed class SecondsExtensionsTests
{
    [Fact]
    public void Milliseconds_are_written_as_the_platform_writes_them() => Gen.Long[0, 100_000_000].Sample(
        milliseconds => AreTheSame(TimeSpan.FromMilliseconds(milliseconds).TotalSeconds), iter: 20_000);

    [Fact]
    public void And_what_is_finer_than_they_are() =>
        Gen.Long[0, 1_000_000_000_000].Sample(ticks => AreTheSame(TimeSpan.FromTicks(ticks).TotalSeconds), iter: 20_000);

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1.5)]
    [InlineData(41.2345)]
    [InlineData(41.0005)]
    [InlineData(-1.25)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void And_what_no_recording_has(double seconds) => AreTheSame(seconds);

    private static void AreTheSame(double seconds)
    {
        Assert.Equal(seconds.ToString("0.###", CultureInfo.InvariantCulture), seconds.Exactly());
        Assert.Equal(seconds.ToString("0", CultureInfo.InvariantCulture), seconds.Rounded());
    }
}
