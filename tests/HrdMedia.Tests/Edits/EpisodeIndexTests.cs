using HrdMedia.Consents;
using HrdMedia.Episodes;
using HrdMedia.Feeds;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Shows;
using HrdMedia.Sitemap;
using HrdMedia.Tests.Harness;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Tests.Edits;

/// <summary>What is kept of look-ups after an edit is what is looked up anew.</summary>
public sealed class EpisodeIndexTests
{
    private static readonly Place Nowhere = new("episodes/humanity/001-water.yaml");
    private static readonly Catalog Built = SiteHarness.Minimal().Build().MustBeClean().Catalog;
    private static readonly Episode Known = Built.Episodes[0];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Is_after_any_edits_what_it_is_anew(int seed)
    {
        var random = new Random(seed);
        var all = Enumerable.Range(1, 12).Select(number => Some(number, random)).ToList();
        var index = new EpisodeIndex(EpisodeIndex.InOrder(all));
        for (var turn = 0; turn < 200; turn++)
        {
            // What nobody has asked for yet is not kept; most turns ask for all.
            if (turn % 3 != 0)
            {
                Holds(index, new EpisodeIndex(index.All));
            }

            Edit(all, random);
            var inOrder = EpisodeIndex.InOrder(all);
            index = turn % 2 == 0 ? index.With(inOrder) : index.With(ListChange<Episode>.Between(index.All, inOrder));
            Assert.Equal(inOrder, index.All);
            Holds(index, new EpisodeIndex(inOrder));
        }
    }

    [Fact]
    public void Of_the_same_episodes_it_is_the_same()
    {
        var index = new EpisodeIndex([Known]);

        Assert.Same(index, index.With([Known]));
        Assert.NotSame(index, index.With([Known with { Id = "other" }]));
    }

    [Fact]
    public void Many_that_come_and_go_at_once_are_put_in_their_order()
    {
        var all = Enumerable.Range(1, 40).Select(number => Some(number, new Random(number))).ToArray();
        var index = new EpisodeIndex(EpisodeIndex.InOrder(all[..30]));
        Holds(index, new EpisodeIndex(index.All));
        index = index.With(new ListChange<Episode>(all[..10], all[30..]));

        Assert.Equal(EpisodeIndex.InOrder(all[10..]), index.All, ReferenceEqualityComparer.Instance);
        Holds(index, new EpisodeIndex(EpisodeIndex.InOrder(all[10..])));
    }

    [Fact]
    public void A_change_is_what_only_one_list_has()
    {
        string[] all = [.. "abcdefgh".Select(letter => letter.ToString())];
        string[] now = [all[0], all[4], all[2], "x", all[5], all[7]];

        var change = ListChange<string>.Between(all, now);
        Assert.Equal(["b", "d", "g"], change.Gone);
        Assert.Equal(["x"], change.Come);
        Assert.True(ListChange<string>.Between(now, [.. now.Reverse<string>()]).IsNone);
        Assert.Equal(all, ListChange<string>.Between([], all).Come);
        Assert.Equal(all, ListChange<string>.Between(all, []).Gone);
        Assert.Equal([all[0]], ListChange<string>.Between(all, all[1..]).Gone);
        Assert.Equal([all[7]], ListChange<string>.Between(all, all[..7]).Gone);
    }

    // Whatever the host is told of an episode is another kind of episode.
    [Fact]
    public void A_host_is_told_of_one_of_each_kind()
    {
        var told = Known with { Audio = Known.Audio with { Url = "https://one.example/a.mp3" } };
        Episode[] same = [told, told with { Id = "b", Title = new LocalText("en", "Other") },
            told with { Id = "c", Audio = told.Audio with { Url = "https://one.example/b.mp3" } }];
        Episode[] others =
        [
            told with { ShowId = "other" },
            told with { Audio = told.Audio with { Url = "https://one.example:8443/a.mp3" } },
            told with { Audio = told.Audio with { Url = "https://two.example" } },
            told with { Audio = told.Audio with { Url = "http://one.example?a" } },
            told with { Audio = told.Audio with { Url = "" } },
            told with { Audio = told.Audio with { MediaType = "audio/ogg" } },
            told with { Audio = told.Audio with { File = new("a.ogg", Nowhere) } },
            told with { Transcripts = [] },
            told with { Transcripts = [new(new("a.fr.vtt", Nowhere), "fr")] },
            told with { Transcripts = [new(new("a.en.txt", Nowhere), "en", IsTimed: false)] },
        ];

        Assert.Single(same.SelectMany(DeployFacts.Of).Distinct());
        Assert.Equal(others.Length + 1, others.Append(told).SelectMany(DeployFacts.Of).Distinct().Count());
        Assert.Equal(same[..1], new EpisodeIndex(EpisodeIndex.InOrder(same)).ForDeploy);
    }

    private static void Holds(EpisodeIndex kept, EpisodeIndex anew)
    {
        foreach (var grouped in typeof(EpisodeIndex).GetProperties().Where(p => p.PropertyType == typeof(Grouped<Episode>)))
        {
            var (one, other) = ((Grouped<Episode>)grouped.GetValue(kept)!, (Grouped<Episode>)grouped.GetValue(anew)!);
            Assert.Equal(other.Keys.Order(), one.Keys.Order());
            Assert.All(other.Keys, key => Assert.Equal(other[key], one[key], ReferenceEqualityComparer.Instance));
        }

        Assert.Equal(anew.ForDeploy, kept.ForDeploy, ReferenceEqualityComparer.Instance);
        foreach (var (shows, people) in WhoAgrees)
        {
            // Against all of them: the others have nobody who agreed to anything.
            Assert.Equal(GivenConsent.Of(kept.All, shows, people), GivenConsent.Of(kept.Agreed(shows, people), shows, people));
        }

        Assert.All(Enumerable.Range(1, 20).Select(number => $"humanity/{number}"),
            id => Assert.Same(anew.Find(id), kept.Find(id)));
    }

    private static void Edit(List<Episode> all, Random random)
    {
        var at = random.Next(all.Count);
        switch (random.Next(all.Count > 15 ? 3 : 4))
        {
            case 0 when all.Count > 3: all.RemoveAt(at); break;
            case 1: (all[at], all[0]) = (all[0], Some(int.Parse(all[at].Id, null), random)); break;
            case 3: all.Add(Some(Enumerable.Range(1, 20).First(n => all.All(e => e.Id != $"{n}")), random)); break;
            default: all[at] = Some(int.Parse(all[at].Id, null), random); break;
        }
    }

    private static Episode Some(int number, Random random) => Known with
    {
        Id = $"{number}",
        ShowId = random.Next(9) == 0 ? "other" : "humanity",
        Published = new(new DateTimeOffset(2020 + random.Next(3), 1, 1 + random.Next(4), 9, 0, 0, TimeSpan.Zero), Nowhere),
        Type = random.Next(9) == 0 ? EpisodeType.Bonus : EpisodeType.Full,
        Guid = new(random.Next(9) == 0 ? "" : $"{(random.Next(2) == 0 ? 'a' : 'A')}{random.Next(9)}", Nowhere),
        Number = random.Next(9) == 0 ? null : new(random.Next(9), Nowhere),
        Countries = [.. Among(["CL", "NP", "GH"], random)],
        Topics = [.. Among(["water", "land"], random).Select(id => new Located<string>(id, Nowhere))],
        Figures = [.. Among(["killed", "freed"], random).Select(id => new Located<string>(id, Nowhere))],
        People = [.. Among(["ines", "nadia"], random).Select(id => Known.People[0] with
        {
            Person = new(id, Nowhere),
            Consent = random.Next(2) == 0 ? null : Agreed,
        })],
        Audio = Known.Audio with { Url = $"https://{random.Next(3)}.example/a.mp3" },
    };

    private static (Show[] Shows, Person[] People)[] WhoAgrees =>
    [
        ([], []),
        ([], [Ines with { Consent = Agreed }]),
        ([Other with { People = [Known.People[0] with { Person = new("host", Nowhere), Consent = Agreed }] }], []),
        ([Other with { People = [Known.People[0] with { Person = new("ines", Nowhere) }] }], [Ines with { Consent = Agreed }]),
    ];

    private static Person Ines { get; } = Built.People[0] with { Id = "ines", Consent = null };

    private static Show Other { get; } = Built.Shows[0] with { Id = "other" };

    private static Consent Agreed { get; } = new(Nowhere, new("c-1", Nowhere), [], [], null, null, null);

    private static IEnumerable<string> Among(string[] ids, Random random) => ids.Where(_ => random.Next(2) == 0);
}
