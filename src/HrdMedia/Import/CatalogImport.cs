using System.Text;
using HrdMedia.Comparison;
using HrdMedia.Drafts;
using HrdMedia.Syndication;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Import;

/// <summary>Makes a catalogue of a feed: what a subscriber could notice stays byte for byte, the rest is written as this
/// catalogue has it, and what has no place is told.</summary>
public sealed class CatalogImport
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ImportLosses losses = new();
    private readonly List<string> acknowledgements = [];
    private readonly ImportRequest request;
    private readonly ImportedPeople people;

    private CatalogImport(ImportRequest request) => (this.request, people) = (request, new ImportedPeople(losses));

    /// <summary>Imports a feed.</summary>
    /// <param name="pages">Its documents, the one that subscribers have first.</param>
    /// <param name="request">What else is known.</param>
    public static ImportedCatalog Of(IReadOnlyList<FeedPage> pages, ImportRequest request) =>
        new CatalogImport(request).Run(pages);

    /// <summary>The folder for a feed's show, made of its title; null when only a person can say how that is written in
    /// a-z.</summary>
    public static string? ShowIdOf(FeedPage page) => Slug.From(page.Title) is not { } id ? null
        : Routes.Reserved.Contains(id) ? $"{id}-show" : id;

    private ImportedCatalog Run(IReadOnlyList<FeedPage> pages)
    {
        var channel = new FeedElement(pages[0].Channel, pages[0].Source);
        var show = new ImportedShow(channel, request, losses);
        var id = request.ShowId;
        Moved(show, id);
        var items = pages.SelectMany((page, i) => i == 0 ? channel.TakeAll("item")
            : new FeedElement(page.Channel, page.Source).TakeAll("item"));
        var episodes = Episodes([.. items], show);
        var credits = new ImportedCredits(people.Credits(channel), [.. episodes.Select(e => people.Credits(e.Item))]);
        Write($"episodes/{id}/show.yaml", show.Yaml(credits.OfShow, Seasons(episodes)));
        Write(SourcePlaces.Settings, show.SiteYaml());
        var ids = EpisodeIds.Of([.. episodes.Select(e => e.Episode)]);
        for (var i = 0; i < episodes.Count; i++)
        {
            var yaml = episodes[i].Episode.Yaml($"episodes/{id}", ids[i], credits.OfEpisode(i), files);
            Write($"episodes/{id}/{ids[i]}.yaml", yaml);
        }

        WriteOthers();
        return new ImportedCatalog(files, losses.All, id, episodes.Count, people.All.Count(),
            episodes.Count(e => e.Episode.Link is not null));
    }

    private void WriteOthers()
    {
        foreach (var person in people.All)
        {
            Write($"episodes/people/{person.Id}.yaml", person.Yaml);
        }

        if (acknowledgements.Count > 0)
        {
            Write(SourcePlaces.Changes, new YamlFields().List("changes", acknowledgements).ToString());
        }
    }

    private void Write(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);

    // Apps know one item of a guid: the first. The oldest episode comes first here, so that trailers and numbers are in order.
    private List<(FeedElement Item, ImportedEpisode Episode)> Episodes(IReadOnlyList<FeedElement> items, ImportedShow show)
    {
        var (known, episodes) = (new HashSet<string>(StringComparer.Ordinal), new List<(FeedElement, ImportedEpisode)>());
        foreach (var item in items)
        {
            var guid = item.Take("guid");
            _ = guid?["isPermaLink"];
            if (ImportedAudio.Of(item, request.Files, losses) is not { } audio)
            {
                Silent(item, guid?.OneLine ?? "");
            }
            else if (!known.Add(guid?.OneLine ?? audio.Url))
            {
                losses.Add(item, $"A second <item> with the guid '{guid?.OneLine ?? audio.Url}', which apps show to nobody: " +
                    $"'{ImportLosses.Short(item.TakeLine("title"))}'.");
            }
            else
            {
                episodes.Add((item, new ImportedEpisode(item, audio, guid?.OneLine ?? audio.Url, show, request, losses)));
            }
        }

        episodes.Reverse();
        return [.. episodes.OrderBy(e => e.Item2.Published?.UtcDateTime ?? DateTime.MaxValue)];
    }

    private void Silent(FeedElement item, string guid)
    {
        var title = item.TakeLine("title");
        losses.Add(item, $"The <item> '{ImportLosses.Short(title)}' has no recording with an address: it is no episode.");
        Acknowledge(guid, ChangeKind.Gone, title, "An item without a recording is no episode; it was left out by the import.");
    }

    // The feed will stand at another address: that is what an import is for, and diff need not stop it.
    private void Moved(ImportedShow show, string id)
    {
        var here = request.BaseUrl.Length > 0 ? $"{request.BaseUrl.TrimEnd('/')}/{id}/feed.xml" : "";
        if (request.Address.Length > 0 && request.Address != here)
        {
            Acknowledge(show.Guid, ChangeKind.Moved, request.Address,
                "Imported: the old address leads to this feed from now on.");
        }
    }

    private void Acknowledge(string guid, ChangeKind what, string was, string why)
    {
        if (guid.Length > 0 && was.Length > 0)
        {
            acknowledgements.Add(YamlFields.Map(("guid", YamlText.Quoted(guid)), ("what", Change.WordOf(what)),
                ("was", YamlText.Quoted(was)), ("why", YamlText.Quoted(why))));
        }
    }

    private Dictionary<int, string> Seasons(List<(FeedElement Item, ImportedEpisode Episode)> episodes)
    {
        var names = new Dictionary<int, string>();
        foreach (var (item, episode) in episodes.Where(e => e.Episode.SeasonName.Length > 0))
        {
            var number = episode.Season!.Value;
            if (!names.TryAdd(number, episode.SeasonName) && names[number] != episode.SeasonName)
            {
                losses.Add(item, $"Season {number} is called '{episode.SeasonName}' here, and '{names[number]}' before.");
            }
        }

        return names;
    }
}
