using System.Globalization;
using CsCheck;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Yaml;

public sealed class TimeKindsTests
{
    [Theory]
    [InlineData("2023-12-09T09:00:00Z", "2023-12-09T09:00:00Z")]
    [InlineData("2023-12-09T14:45:00+05:45", "2023-12-09T09:00:00Z")]
    [InlineData("2023-12-09T09:00Z", "2023-12-09T09:00:00Z")]
    [InlineData("2024-02-29T00:00:00-05:00", "2024-02-29T05:00:00Z")]
    public void Reads_an_instant(string yaml, string utc) =>
        Assert.Equal(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture), Read.Good(TimeKinds.Instant, yaml));

    [Theory]
    [InlineData("2023-12-09", "Write it like 2023-12-09T09:00:00Z")]
    [InlineData("2024-05-06", "Write it like 2024-05-06T09:00:00Z")]
    [InlineData("2023-02-30", "Write it like 2023-12-09T09:00:00Z")]
    [InlineData("2023-12-09T18:30:00", "Write 2023-12-09T18:30:00Z if that is in UTC")]
    [InlineData("2023-12-09 18:30", "Write 2023-12-09T18:30Z if that is in UTC")]
    [InlineData("09/12/2023", "Write it like 2023-12-09T09:00:00Z")]
    [InlineData("\"10:30\"", "Write it like 2023-12-09T09:00:00Z")]
    [InlineData("tomorrow", "Write it like 2023-12-09T09:00:00Z")]
    public void Reports_an_instant_and_invents_no_time(string yaml, string fix) =>
        Assert.Contains(fix, Read.Bad(TimeKinds.Instant, yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("0:41", 41)]
    [InlineData("00:41", 41)]
    [InlineData("59:59", 3599)]
    [InlineData("1:02:03", 3723)]
    [InlineData("30:00:00", 108_000)]
    [InlineData("0:10.2", 10.2)]
    [InlineData("0:10.25", 10.25)]
    [InlineData("0:10.075", 10.075)]
    public void Reads_a_duration(string yaml, double seconds) => Assert.Equal(seconds,
        Read.Good(TimeKinds.Duration, yaml).TotalSeconds, 6);

    [Theory]
    [InlineData("1h", "Write 1:00:00.")]
    [InlineData("41", "Write 0:41.")]
    [InlineData("90", "Write 1:30.")]
    [InlineData("90m", "Write 1:30:00.")]
    [InlineData("5 min", "Write 5:00.")]
    [InlineData("20 seconds", "Write 0:20.")]
    [InlineData("90:00", "Write 1:30:00.")]
    [InlineData("0:5", "like 0:41 or 1:02:03.")]
    [InlineData("0:60", "like 0:41 or 1:02:03.")]
    [InlineData("1:60:00", "like 0:41 or 1:02:03.")]
    [InlineData("0:10.", "like 0:41 or 1:02:03.")]
    [InlineData("0:10.1234", "like 0:41 or 1:02:03.")]
    [InlineData("-0:10", "like 0:41 or 1:02:03.")]
    [InlineData("٠:٤١", "like 0:41 or 1:02:03.")]
    [InlineData("PT1H", "like 0:41 or 1:02:03.")]
    public void Reports_a_duration_and_says_what_to_write(string yaml, string fix) =>
        Assert.EndsWith(fix, Read.Bad(TimeKinds.Duration, yaml), StringComparison.Ordinal);

    [Fact]
    public void What_a_message_about_durations_says_can_be_read() => Gen.Select(Gen.Int[0, 999], Gen.Int[0, 5])
        .Sample((number, unit) =>
    {
        string[] units = ["", "s", "m", "h", " min", " hours"];
        var message = Read.As(TimeKinds.Duration, number + units[unit]).Messages;
        var written = Assert.Single(message).Split("Write ")[1].TrimEnd('.');
        Assert.Empty(Read.As(TimeKinds.Duration, written).Messages);
    });

    [Fact]
    public void Every_duration_is_read_as_dotnet_reads_it() => Gen.Int[0, 3_599_999].Sample(milliseconds =>
    {
        var text = TimeSpan.FromMilliseconds(milliseconds).ToString(@"h\:mm\:ss\.fff", CultureInfo.InvariantCulture);
        Assert.Equal(milliseconds, Read.Good(TimeKinds.Duration, text).TotalMilliseconds);
    });

    [Fact]
    public void Every_duration_in_two_digits_each_is_read() => Gen.Int[0, 359_999].Sample(seconds => Assert.Equal(seconds,
        Read.Good(TimeKinds.Duration, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}").TotalSeconds));

    [Theory]
    [InlineData("1998", "1998")]
    [InlineData("1998-12", "1998-12")]
    [InlineData("1998-12-09", "1998-12-09")]
    public void Reads_a_date_as_exact_as_it_is_known(string yaml, string date) => Assert.Equal(date,
        Read.Good(TimeKinds.Date, yaml).ToString());

    [Theory]
    [InlineData("98")]
    [InlineData("1998-13")]
    [InlineData("1998-02-30")]
    [InlineData("1998-1-1")]
    [InlineData("0000")]
    [InlineData("1998-12-09T00:00:00Z")]
    public void Reports_what_is_no_date(string yaml) => Assert.Contains("HRD103", Read.Bad(TimeKinds.Date, yaml),
        StringComparison.Ordinal);
}
