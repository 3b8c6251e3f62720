using HrdMedia.Drafts;

namespace HrdMedia.Tests.Drafts;

public sealed class PublishingRhythmTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-03-20T12:00:00Z");

    [Theory]
    [InlineData("2026-03-24T09:00:00+05:45", "each Tuesday at 09:00 +05:45",
        "2026-03-17T09:00+05:45", "2026-03-03T09:00+05:45", "2026-03-10T09:00+05:45")]
    [InlineData("2026-03-21T09:00:00Z", "each day at 09:00 UTC", "2026-03-18T09:00Z", "2026-03-17T09:00Z", "2026-03-19T09:00Z")]
    [InlineData("2026-03-27T18:30:00Z", "each 2 weeks on Friday at 18:30 UTC",
        "2026-02-13T18:30Z", "2026-02-27T18:30Z", "2026-03-13T18:30Z")]
    // A week without an episode leaves the day of the week as it is.
    [InlineData("2026-03-27T06:00:00Z", "each Friday at 06:00 UTC",
        "2026-02-27T06:00Z", "2026-03-06T06:00Z", "2026-03-20T06:00Z")]
    // What is planned counts, so that two episodes never get one instant.
    [InlineData("2026-04-10T06:00:00Z", "each Friday at 06:00 UTC",
        "2026-03-20T06:00Z", "2026-03-27T06:00Z", "2026-04-03T06:00Z")]
    public void The_next_time_is_that_of_the_newest_episodes(string next, string words, params string[] published)
    {
        var rhythm = PublishingRhythm.Of(published.Select(p => DateTimeOffset.Parse(p)), Now)!;

        Assert.Equal((next, words), (DraftYaml.Instant(rhythm.Next), rhythm.Words));
    }

    [Theory]
    [InlineData("2026-03-03T09:00Z", "2026-03-10T09:00Z")]
    [InlineData("2026-03-03T09:00Z", "2026-03-10T09:00Z", "2026-03-17T09:30Z")]
    [InlineData("2026-03-03T09:00Z", "2026-03-10T09:00Z", "2026-03-17T09:00+01:00")]
    [InlineData("2026-03-03T09:00Z", "2026-03-10T09:00Z", "2026-03-14T09:00Z")]
    [InlineData("2024-03-05T09:00Z", "2024-03-12T09:00Z", "2024-03-19T09:00Z")]
    [InlineData("2026-03-03T09:00Z", "2026-03-03T09:00Z", "2026-03-03T09:00Z")]
    public void No_time_is_made_up_where_the_rhythm_is_not_clear(params string[] published) =>
        Assert.Null(PublishingRhythm.Of(published.Select(p => DateTimeOffset.Parse(p)), Now));
}
