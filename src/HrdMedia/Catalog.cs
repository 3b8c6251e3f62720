using HrdMedia.Comparison;
using HrdMedia.Countries;
using HrdMedia.Courses;
using HrdMedia.Episodes;
using HrdMedia.Numbers;
using HrdMedia.Pages;
using HrdMedia.People;
using HrdMedia.Pipelines;
using HrdMedia.Settings;
using HrdMedia.Shows;
using HrdMedia.Timeline;
using HrdMedia.Topics;
using HrdMedia.Withdrawal;

namespace HrdMedia;

/// <summary>
/// Everything that is published, linked: ids resolve, references can be followed both ways, and nothing that <see
/// cref="Presence"/> leaves out is in it. Immutable, so that any thread may render from it.
/// </summary>
public sealed partial class Catalog
{
    private EpisodeIndex index = new([]);
    private Origins origins = new([]);
    private EpisodeIndex? read;
    private Catalog? whole;

    /// <summary>The whole site's settings, with the base address of this build.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The instant of this build: what is later is absent.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The instant that was asked for; only a preview shows what is later.</summary>
    public DateTimeOffset Present { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>The shows, by id.</summary>
    public required IReadOnlyList<Show> Shows { get; init; }

    /// <summary>The published episodes, oldest first; of two at one instant the lower id first.</summary>
    public IReadOnlyList<Episode> Episodes => index.All;

    /// <summary>What can be looked up of them.</summary>
    internal EpisodeIndex EpisodeIndex
    {
        get => index;
        init => index = value;
    }

    /// <summary>All that were read, also those that are left out for whichever reason: the next linking goes on from
    /// them.</summary>
    internal EpisodeIndex ReadEpisodes
    {
        get => read ?? index;
        init => read = value;
    }

    /// <summary>The people, by id.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Words about countries, by code; a country needs none to have a page.</summary>
    public required IReadOnlyList<Country> CountryTexts { get; init; }

    /// <summary>The topics, by id.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The courses, by id.</summary>
    public required IReadOnlyList<Course> Courses { get; init; }

    /// <summary>The figures, in the order of the page; derived ones with their computed value.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The timeline's events, earliest first.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>The pages, by id.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Where each record was read from.</summary>
    internal Origins Origins
    {
        get => origins;
        init => origins = value;
    }

    /// <summary>Stands for the file that the settings were read from.</summary>
    public Fingerprint SettingsRead { get; init; }

    /// <summary>The episodes that are still to come: for checks alone, no output may look at them.</summary>
    public required IReadOnlyList<Episode> Scheduled { get; init; }

    /// <summary>The episodes that are left out because a consent has ended: for checks alone.</summary>
    public IReadOnlyList<Episode> EndedEpisodes { get; init; } = [];

    /// <summary>The people who are left out because their consents have ended: for checks alone.</summary>
    public IReadOnlyList<Person> EndedPeople { get; init; } = [];

    /// <summary>The changes that hurt subscribers and are meant: for <c>hrdmedia diff</c> alone.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; init; } = [];

    /// <summary>What was taken back: its addresses and guids are never used again.</summary>
    public IReadOnlyList<Tombstone> Tombstones { get; init; } = [];

    /// <summary>The addresses of what was public and is left out because a consent has ended, without language.</summary>
    public IReadOnlyList<string> EndedAddresses { get; init; } = [];

    /// <summary>The addresses of what was taken back, for whichever reason, each once, without language; their order does not
    /// tell the reason.</summary>
    public IReadOnlyList<string> Withdrawn => field ??= [.. Tombstones.SelectMany(t => t.Addresses).Concat(EndedAddresses)
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A text in Markdown without the links to what is left out because a consent has ended: their words stay, as with
    /// what was withdrawn.</summary>
    public string WithoutEnded(string markdown) => EndedEpisodes.Count + EndedPeople.Count == 0 ? markdown
        : EndedEpisodes.Select(Routes.Of).Concat(EndedPeople.Select(Routes.Of)).Aggregate(markdown, (text, address) =>
            Withdrawal.WithdrawnLinks.Without(text, address, Settings.BaseUrl));

    /// <summary>The same with all people, topics, figures …, also those that are not there yet: for checks alone, no output may
    /// look at it. Its episodes are those of this one.</summary>
    public Catalog Whole
    {
        get => whole ?? this;
        init => whole = value;
    }

    // Where pages stand only as long as something names them.
    private static IReadOnlyList<string> NamedOnly { get; } =
        [Routes.People, Routes.Countries, Routes.Topics, Routes.Years, Routes.Search];

    /// <summary>Whether an episode is still to come, and there only because this is a preview.</summary>
    public bool IsScheduled(Episode episode) => episode.Published.Value > Present;

    /// <summary>Whether an output may be missing here because something was withdrawn or a consent has ended, in any language.
    /// With an episode goes what exists because it names it: a link there must not hold up the build that takes it
    /// offline.</summary>
    public bool HasEnded(string path) => EndedEpisodes.Count + EndedPeople.Count + Tombstones.Count > 0 && EndedEpisodes
        .Select(Routes.Of).Concat(EndedPeople.Select(Routes.Of)).Concat(NamedOnly)
        .Any(route => path.StartsWith(route, StringComparison.Ordinal) ||
            Languages.Any(language => path.StartsWith(Routes.In(language, route), StringComparison.Ordinal)));

    /// <summary>The source of a record, for a message.</summary>
    public string SourceOf(object record) => Origins.TryFind(record, out var origin) ? origin.Source : "episodes";
}
