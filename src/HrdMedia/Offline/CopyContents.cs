using HrdMedia.Assets;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Handouts;
using HrdMedia.Home;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Safety;
using HrdMedia.Search;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Years;

namespace HrdMedia.Offline;

/// <summary>
/// The site in one language as it stands in a folder: its pages at the root, drawn by the same code as those of the site, so
/// that what is not published is not here either. Links lead to files and never to folders; what is not in the copy is linked
/// where it stands on the web.
/// </summary>
public sealed class CopyContents
{
    private static readonly IReadOnlyList<Func<Composition, IEnumerable<Output>>> Lists =
    [
        HomePage.Outputs, ShowPages.Outputs, EpisodePages.Outputs, EpisodeFiles.Outputs, PersonPages.Outputs,
        CountryPages.Outputs, TopicPages.Outputs, YearPages.Outputs, CoursePages.Outputs, NumbersPage.Outputs,
        NumbersPage.Files, TimelinePage.Outputs, TimelineTable.Outputs, TextPages.Outputs, SubscribePage.Outputs,
        SearchPages.Outputs, SearchPages.Letters, SearchFiles.Outputs, AssetFiles.Outputs, PictureFiles.Outputs,
        HandoutFiles.Outputs, ReadMe.Outputs, SafetyPage.Outputs,
    ];

    private readonly Composition copy;
    private readonly Lazy<IReadOnlyDictionary<string, Output>> files;

    /// <summary>The copy of a site in a composition's language.</summary>
    public CopyContents(Composition site, CopyKind kind)
    {
        (Site, Kind) = (site, kind);
        copy = new Composition(site.Catalog, site.Theme, site.Sources, site.Language) { Copy = this };
        files = new(Collect);
    }

    /// <summary>The site of which it is a copy.</summary>
    public Composition Site { get; }

    /// <summary>What it holds.</summary>
    public CopyKind Kind { get; }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IEnumerable<Output> Files => files.Value.Values;

    /// <summary>Whether it holds a file.</summary>
    public bool Holds(string path) => files.Value.ContainsKey(path);

    /// <summary>The way from one of its pages to an address of the site: a file here, else where it stands on the web.</summary>
    public string Way(string from, string target)
    {
        var cut = target.AsSpan().IndexOfAny('#', '?');
        var file = Routes.File(cut < 0 ? target : target[..cut]);
        return !Holds(file) ? Site.Absolute(target) : Routes.Relative(from, file) + (cut < 0 ? "" : target[cut..]);
    }

    private SortedDictionary<string, Output> Collect()
    {
        var left = copy.Catalog.Episodes.SelectMany(LeftOut).Append(Routes.NotFound).ToHashSet(StringComparer.Ordinal);
        return new(Lists.SelectMany(list => list(copy)).Where(output => !left.Contains(output.Path))
            .ToDictionary(output => output.Path, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // Of each recording one version stays, the smallest that a player can play: the way to the copy may be a slow line.
    private IEnumerable<string> LeftOut(Episode episode)
    {
        var versions = episode.ForApps.Alternates.Where(a => a.Audio.Measured is not null)
            .Select(a => (a.Audio, Address: EpisodeFiles.LocalAlternate(episode, a.Audio), IsSame: a.Group.Length == 0))
            .Concat(episode.Audio.Measured is null ? [] : [(episode.Audio, EpisodeFiles.LocalAudio(episode), true)]).ToArray();
        var kept = Kind == CopyKind.Text ? "" : versions.Where(v => v.IsSame &&
                v.Audio.MediaType.StartsWith("audio/", StringComparison.Ordinal))
            .OrderBy(v => v.Audio.Bytes).Select(v => v.Address).FirstOrDefault("");
        return versions.Select(v => v.Address).Where(address => address != kept);
    }
}
