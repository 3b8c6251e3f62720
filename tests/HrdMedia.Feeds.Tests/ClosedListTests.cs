namespace HrdMedia.Feeds.Tests;

public sealed class ClosedListTests
{
    [Fact]
    public void Apple_has_19_categories_with_91_parts_and_no_name_twice()
    {
        Assert.Equal(19, AppleCategories.All.Count(c => c.Parent is null));
        Assert.Equal(91, AppleCategories.All.Count(c => c.Parent is not null));
        Assert.Equal(110, AppleCategories.All.Select(c => c.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("Documentary", "Society & Culture")]
    [InlineData("Religion", "Religion & Spirituality")]
    [InlineData("Wrestling", "Sports")]
    [InlineData("TV & Film", null)]
    public void A_category_knows_what_it_is_part_of(string name, string? parent)
    {
        Assert.True(AppleCategories.TryFind(name, out var category));
        Assert.Equal(parent, category.Parent?.Name);
    }

    [Theory]
    [InlineData("documentary")]
    [InlineData("Society &amp; Culture")]
    [InlineData("")]
    public void A_category_is_found_by_its_exact_name_only(string name) => Assert.False(AppleCategories.TryFind(name, out _));

    [Fact]
    public void The_taxonomy_has_63_roles_in_11_groups()
    {
        Assert.Equal(63, PersonRoles.All.Distinct().Count());
        Assert.Equal(11, PersonRoles.All.Select(r => r.Group).Distinct().Count());
    }

    [Theory]
    [InlineData("guest", null, "Cast", "Guest")]
    [InlineData("FACT CHECKER", null, "Writing", "Fact Checker")]
    [InlineData("Editor", null, "Writing", "Editor")]
    [InlineData("Editor", "video post-production", "Video Post-Production", "Editor")]
    public void A_role_is_found_whatever_its_case(string name, string? group, string expectedGroup, string expectedName)
    {
        Assert.True(PersonRoles.TryFind(name, out var role, group));
        Assert.Equal((expectedGroup, expectedName), (role.Group, role.Name));
    }

    [Fact]
    public void An_unknown_role_is_not_found() => Assert.False(PersonRoles.TryFind("Owner of the studio dog", out _));

    // The words of the specifications, in the order of the enums' members.
    [Fact]
    public void Every_member_has_its_word()
    {
        Assert.Equal("full trailer bonus", Words<EpisodeType>(v => v.InFeed()));
        Assert.Equal("episodic serial", Words<ShowType>(v => v.InFeed()));
        Assert.Equal("captions", Words<TranscriptRel>(v => v.InFeed()));
        Assert.Equal(
            "text/vtt application/x-subrip application/json text/html text/plain", Words<TranscriptFormat>(v => v.InFeed()));
        Assert.Equal("subject creator", Words<LocationRel>(v => v.InFeed()));
        Assert.Equal("sri pgp-signature", Words<IntegrityType>(v => v.InFeed()));
        Assert.Equal("activitypub twitter lightning atproto hive matrix nostr", Words<SocialProtocol>(v => v.InFeed()));
        Assert.Equal("first last previous next prev-archive next-archive current", Words<LinkRelation>(v => v.InFeed()));
        Assert.Equal(
            "podcast music video film audiobook newsletter blog publisher course "
            + "podcastL musicL videoL filmL audiobookL newsletterL blogL publisherL courseL mixed",
            Words<Medium>(v => v.InFeed()));
    }

    private static string Words<T>(Func<T, string> word)
        where T : struct, Enum => string.Join(' ', Enum.GetValues<T>().Select(word));
}
