using System.Globalization;
using HrdMedia.Syndication;

namespace HrdMedia.Tests.Import;

public sealed class FeedInstantTests
{
    // What each means was worked out by hand from RFC 822, 2822 and ISO 8601.
    [Theory]
    [InlineData("Sat, 09 Dec 2023 09:00:00 +0000", "2023-12-09T09:00:00+00:00")]
    [InlineData("Sat, 9 Dec 2023 09:00:00 GMT", "2023-12-09T09:00:00+00:00")]
    [InlineData("9 Dec 2023 09:00 UT", "2023-12-09T09:00:00+00:00")]
    [InlineData("Fri, 09 Dec 2023 09:00:00 EST", "2023-12-09T09:00:00-05:00")]
    [InlineData("Saturday, 09 December 2023 09:00:00 PDT", "2023-12-09T09:00:00-07:00")]
    [InlineData("Sat, 09 Dec 23 09:00:00 +0545", "2023-12-09T09:00:00+05:45")]
    [InlineData("Sat, 09 Dec 99 09:00:00 -0330", "1999-12-09T09:00:00-03:30")]
    [InlineData("  Sat,\n 09 Dec 2023  09:00:00 +05:45 ", "2023-12-09T09:00:00+05:45")]
    [InlineData("Sat, 09-Dec-2023 09:00:00 GMT+0100 (Central European Time)", "2023-12-09T09:00:00+01:00")]
    [InlineData("Sat, 09 Dec 2023 09:00:00", "2023-12-09T09:00:00+00:00")]
    [InlineData("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59+00:00")]
    [InlineData("2023-12-09T09:00:00.750+01:00", "2023-12-09T09:00:00+01:00")]
    [InlineData("2023-12-09 09:00:00", "2023-12-09T09:00:00+00:00")]
    [InlineData("2023-12-09", "2023-12-09T00:00:00+00:00")]
    [InlineData("Sat, 09 Dez 2023 09:00:00 +0000", null)]
    [InlineData("Sat, 32 Dec 2023 09:00:00 +0000", null)]
    [InlineData("Sat, 09 Dec 2023 09:00:00 XYZT", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_what_feeds_write(string? text, string? instant) => Assert.Equal(instant,
        FeedInstant.Parse(text)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
}
