using System.Xml.Linq;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Shows;

/// <summary>What people who have subscribed must never see: an old episode that is new again, or one that is
/// lost.</summary>
public sealed class SubscriberSafetyTests
{
    private const string Show = "episodes/humanity/show.yaml";

    // Together just over two megabytes at 120 episodes: the oldest fifty then carry their summary alone.
    private static readonly string LongNotes = string.Concat(Enumerable.Repeat("Twenty-five letters here. ", 730));

    [Theory]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(120)]
    public void A_new_episode_changes_no_letter_of_the_others(int count)
    {
        var site = ManyEpisodes.Site(count);
        var before = ReadFeed.Of(site).RawItems;
        var after = ReadFeed.Of(ManyEpisodes.Add(site, count + 1)).RawItems;

        Assert.Equal(count, before.Count);
        Assert.Equal([ManyEpisodes.GuidOf(count + 1)], after.Keys.Except(before.Keys));
        Assert.All(before, item => Assert.Equal(item.Value, after[item.Key]));
    }

    [Fact]
    public void A_feed_that_grows_too_large_drops_the_notes_of_whole_blocks_of_fifty_and_nothing_else()
    {
        var site = ManyEpisodes.Site(60, LongNotes);
        var sixty = ReadFeed.Of(site).RawItems;
        for (var number = 61; number <= 120; number++)
        {
            ManyEpisodes.Add(site, number, LongNotes);
        }

        var whole = ReadFeed.Of(site).RawItems;

        Assert.All(sixty.Values, item => Assert.Contains("<content:encoded>", item, StringComparison.Ordinal));
        var changed = sixty.Where(item => whole[item.Key] != item.Value).Select(item => item.Key).Order();
        Assert.Equal(Enumerable.Range(1, 50).Select(ManyEpisodes.GuidOf), changed);
        Assert.All(changed, guid => Assert.Equal(WithoutNotes(sixty[guid]), whole[guid]));
        // The next fifty that come change nothing of those that have their notes.
        var more = ReadFeed.Of(ManyEpisodes.Add(site, 121, LongNotes)).RawItems;
        Assert.All(whole, item => Assert.Equal(item.Value, more[item.Key]));
    }

    [Fact]
    public void A_changed_title_changes_its_item_alone_and_there_neither_guid_nor_addresses()
    {
        var site = ManyEpisodes.Site(5);
        var before = ReadFeed.Of(site);
        var after = ReadFeed.Of(site.Edit(ManyEpisodes.Path(3), "title: A better title\n"));

        Assert.Equal([ManyEpisodes.GuidOf(3)],
            before.RawItems.Where(i => after.RawItems[i.Key] != i.Value).Select(i => i.Key));
        Assert.Equal(before.Raw, after.Raw.Replace("A better title", "Episode 3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_title_leaves_the_recording_at_its_address() => Assert.Equal(
        Enclosure(SiteHarness.Minimal()),
        Enclosure(SiteHarness.Minimal().Edit("episodes/humanity/001-water.yaml", "title: Rain\n").Edit(Show, "title: Others\n")));

    [Fact]
    public void The_order_is_by_date_whatever_the_files_are_called()
    {
        var site = ManyEpisodes.Site(3);
        var text = site.TextOf(ManyEpisodes.Path(1));
        site.Remove(ManyEpisodes.Path(1)).File("episodes/humanity/9999-first.yaml", text);

        Assert.Equal(["Episode 3", "Episode 2", "Episode 1"], ReadFeed.Of(site).Items.Select(i => i.Element("title")!.Value));
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_time_of_the_build_or_the_number_of_workers()
    {
        var site = ManyEpisodes.Site(60);
        var today = site.Build(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), workers: 1).MustBeClean();
        var later = site.Build(new(2031, 7, 6, 5, 4, 3, TimeSpan.FromHours(5.75)), workers: 4).MustBeClean();

        Assert.Equal(today.Files["humanity/feed.xml"], later.Files["humanity/feed.xml"]);
    }

    [Fact]
    public void No_mail_address_is_published_that_nobody_gave_as_the_owner()
    {
        var site = SiteHarness.Minimal();
        var owner = "owner: {name: Example, email: podcast@example.org}\n";
        Assert.Contains("podcast@example.org", ReadFeed.Of(site).Raw, StringComparison.Ordinal);

        var feed = ReadFeed.Of(site.File(Show, site.TextOf(Show).Replace(owner, "", StringComparison.Ordinal)));

        Assert.DoesNotContain("@", feed.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("<itunes:owner", feed.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void No_address_leads_through_somebody_who_counts()
    {
        var addresses = ReadFeed.Of(SiteHarness.Minimal()).Channel.DescendantsAndSelf().Attributes()
            .Where(a => a.Name.LocalName is "url" or "href").Select(a => new Uri(a.Value)).ToArray();

        // The site itself, and the text of the licence.
        Assert.Equal(["creativecommons.org", "example.org"], addresses.Select(a => a.Host).Distinct().Order());
        Assert.All(addresses, a => Assert.Equal("", a.Query));
        Assert.Equal("https://example.org/humanity/001-water/humanity-001-water.mp3", Enclosure(SiteHarness.Minimal()));
    }

    private static string Enclosure(SiteHarness site) =>
        (string)ReadFeed.Of(site).Item.Element("enclosure")!.Attribute("url")!;

    private static string WithoutNotes(string item)
    {
        var start = item.IndexOf("      <content:encoded>", StringComparison.Ordinal);
        var end = item.IndexOf("</content:encoded>\n", StringComparison.Ordinal) + "</content:encoded>\n".Length;
        return item.Remove(start, end - start);
    }
}
