using CsCheck;
using HrdMedia.Episodes;
using HrdMedia.Syndication;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Syndication;

public sealed class FeedBudgetTests
{
    private const int Block = 50;

    private static readonly Episode One = Assert.Single(SiteHarness.Minimal().Build().MustBeClean().Catalog.Episodes);

    private static readonly ItemDetail[] Details = [ItemDetail.Bare, ItemDetail.Brief, ItemDetail.Whole];

    [Fact]
    public void An_episode_says_what_it_says_when_all_are_weighed_in_every_detail() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[100, 8000], Gen.Int[0, 2000], Gen.Int[-200, 20000]).SelectMany(
            (blocks, bare, brief, whole) => Gen.Int[1, Block].Select(last => (blocks, bare, brief, whole, last))).Sample(t =>
        {
            var episodes = Episodes((t.blocks * Block) + t.last);
            // Those of one block differ, and so do blocks.
            long Bytes(int at, ItemDetail detail) => t.bare + (at * 37 % 900) +
                (detail >= ItemDetail.Brief ? t.brief : 0) + (detail == ItemDetail.Whole ? t.whole : 0);
            var at = episodes.Index().ToDictionary(e => e.Item.Id, e => e.Index);
            var budget = new FeedBudget(episodes, (episode, detail) => Bytes(at[episode.Id], detail));

            Assert.Equal(Expected(episodes.Length, Bytes), episodes.Select(budget.Of));
        }, iter: 300);

    [Fact]
    public void An_episode_is_weighed_once_in_each_detail_at_most()
    {
        var asked = new List<(string, ItemDetail)>();
        _ = new FeedBudget(Episodes(1000), (episode, detail) =>
        {
            asked.Add((episode.Id, detail));
            return detail == ItemDetail.Whole ? 4000 : 1000;
        });

        Assert.Equal(asked.Distinct(), asked);
    }

    [Fact]
    public void Episodes_that_are_too_many_at_their_least_are_not_all_weighed()
    {
        var asked = new HashSet<string>();
        _ = new FeedBudget(Episodes(10_000), (episode, _) =>
        {
            asked.Add(episode.Id);
            return 1000;
        });

        Assert.InRange(asked.Count, 1900, 2100);
    }

    private static Episode[] Episodes(int count) =>
        [.. Enumerable.Range(0, count).Select(number => One with { Id = $"episode-{number}" })];

    // By the definition, oldest first: whole blocks get more, the newest first, as long as there is room.
    private static ItemDetail[] Expected(int count, Func<int, ItemDetail, long> bytes)
    {
        var sizes = Enumerable.Range(0, count).Chunk(Block).Select(block => Details.ToDictionary(detail => detail,
            detail => block.Sum(at => bytes(at, detail)))).Reverse().ToArray();
        var room = FeedBudget.MaxBytes - 20_000L;
        if (sizes.Sum(block => block[ItemDetail.Whole]) <= room)
        {
            return [.. Enumerable.Repeat(ItemDetail.Whole, count)];
        }

        var given = sizes.Select((_, i) => i == 0 ? ItemDetail.Whole : ItemDetail.Bare).ToArray();
        long Taken() => sizes.Zip(given, (size, detail) => size[detail]).Sum();
        foreach (var (more, less) in new[] { (ItemDetail.Brief, ItemDetail.Bare), (ItemDetail.Whole, ItemDetail.Brief) })
        {
            for (var i = 1; i < given.Length && given[i] == less; i++)
            {
                given[i] = more;
                if (Taken() > room)
                {
                    given[i] = less;
                    break;
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(at => given[given.Length - 1 - (at / Block)])];
    }
}
