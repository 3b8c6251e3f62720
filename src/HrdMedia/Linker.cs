using HrdMedia.Comparison;
using HrdMedia.Consents;
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

/// <summary>Links the documents of all pipelines into a <see cref="Catalog"/>.</summary>
public sealed class Linker
{
    private Origins origins = new([]);

    /// <summary>The documents of each pipeline.</summary>
    public required IReadOnlyList<Document<Show>> Shows { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Episode>> Episodes { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Person>> People { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Country>> Countries { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Topic>> Topics { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Course>> Courses { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Figure>> Figures { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Event>> Events { get; init; }

    /// <inheritdoc cref="Shows"/>
    public required IReadOnlyList<Document<Page>> Pages { get; init; }

    /// <inheritdoc cref="Shows"/>
    public IReadOnlyList<Document<Acknowledgements>> Changes { get; init; } = [];

    /// <inheritdoc cref="Shows"/>
    public IReadOnlyList<Document<Tombstones>> Withdrawn { get; init; } = [];

    /// <inheritdoc cref="Catalog.SettingsRead"/>
    public Fingerprint SettingsRead { get; init; }

    /// <summary>The catalogue as it is at an instant.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="now">Episodes later than this are absent.</param>
    /// <param name="showsScheduled">Whether they are there nevertheless, and the catalogue says of them that they are
    /// scheduled.</param>
    /// <param name="before">What was linked before, of whose look-ups those are kept that are still right, or null.</param>
    internal Catalog Link(SiteSettings settings, DateTimeOffset now, bool showsScheduled = false, LinkedSite? before = null)
    {
        var episodes = TakeEpisodes(before);
        var all = new CatalogContents(
            Take(Shows), episodes, Take(People), Take(Countries), Take(Topics), Take(Courses),
            [.. Take(Figures).OrderBy(f => f.Order).ThenBy(f => f.Id, StringComparer.Ordinal)],
            [.. Take(Events).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)], Take(Pages));
        var tombstones = Withdrawn.SelectMany(d => d.Value.All).ToArray();
        var ended = new EndedConsents(episodes, all.Shows, all.People, now);
        var until = showsScheduled ? DateTimeOffset.MaxValue : now;
        var there = new Presence(until, tombstones, ended, before?.Catalog?.EpisodeIndex).Of(all);
        foreach (var course in there.Courses.Where(course => !origins.TryFind(course, out _)))
        {
            origins.Add(course, origins.Of(all.Courses.First(c => c.Id == course.Id)));
        }

        var whole = LeavesOut(all, there) ? Of(all with
        {
            Index = there.Index,
            People = [.. all.People.Where(p => !ended.Has(p))],
        }, all, ended, settings, now) : null;
        return Of(there, all, ended, settings, now, whole);
    }

    /// <summary>The one episode that has been read anew since another linking, in the place of one with the same name; null
    /// when anything else has come, gone or been read anew, or nothing has.</summary>
    internal Episode? EpisodeOtherThanIn(Linker before)
    {
        var change = HasSameOthers(before) ? ListChange<Document<Episode>>.Between(before.Episodes, Episodes) : null;
        return change is ([var then], [var now]) && now.Source == then.Source ? now.Value : null;
    }

    /// <summary>Whether two lists hold the very same documents.</summary>
    internal static bool AreSame<T>(IReadOnlyList<Document<T>> one, IReadOnlyList<Document<T>> other) =>
        ReferenceEquals(one, other) || one.SequenceEqual(other, ReferenceEqualityComparer.Instance);

    private bool HasSameOthers(Linker other) => AreSame(Shows, other.Shows) && AreSame(People, other.People) &&
        AreSame(Countries, other.Countries) && AreSame(Topics, other.Topics) && AreSame(Courses, other.Courses) &&
        AreSame(Figures, other.Figures) && AreSame(Events, other.Events) && AreSame(Pages, other.Pages) &&
        AreSame(Changes, other.Changes) && AreSame(Withdrawn, other.Withdrawn);

    private static bool LeavesOut(CatalogContents all, CatalogContents there) =>
        all.People.Count + all.CountryTexts.Count + all.Topics.Count + all.Figures.Count + all.Events.Count + all.Pages.Count
            != there.People.Count + there.CountryTexts.Count + there.Topics.Count + there.Figures.Count + there.Events.Count +
                there.Pages.Count || !all.Courses.SequenceEqual(there.Courses, ReferenceEqualityComparer.Instance);

    private Catalog Of(CatalogContents contents, CatalogContents all, EndedConsents ended, SiteSettings settings,
        DateTimeOffset now, Catalog? whole = null) => new()
    {
        Settings = settings,
        Now = Newest(all.Index.All, ended, now),
        Present = now,
        Shows = contents.Shows,
        EpisodeIndex = contents.Index,
        ReadEpisodes = all.Index,
        Scheduled = contents.Episodes.Count == all.Episodes.Count ? [] : [.. all.Episodes
            .Except(contents.Episodes, ReferenceEqualityComparer.Instance).OfType<Episode>().Where(e => !ended.Has(e))],
        EndedEpisodes = ended.HasEpisodes ? [.. all.Episodes.Where(ended.Has)] : [],
        EndedPeople = [.. all.People.Where(ended.Has)],
        EndedAddresses = [.. ended.Addresses(all, now)],
        People = contents.People,
        CountryTexts = contents.CountryTexts,
        Topics = contents.Topics,
        Courses = contents.Courses,
        Figures = [.. contents.Figures.Select(f => Derive(f, contents.Figures))],
        Events = contents.Events,
        Pages = contents.Pages,
        Acknowledgements = [.. Changes.SelectMany(d => d.Value.Changes)],
        Tombstones = [.. Withdrawn.SelectMany(d => d.Value.All)],
        Origins = origins,
        SettingsRead = SettingsRead,
        Whole = whole!,
    };

    private static DateTimeOffset Newest(Episode[] inOrder, EndedConsents ended, DateTimeOffset now)
    {
        // Not turned round whole: nearly always the last one is the newest.
        var passed = Enumerable.Range(1, inOrder.Length).Select(i => inOrder[^i]).Where(e => !ended.Has(e))
            .Select(e => e.Published.Value).SkipWhile(published => published > now);
        var newest = passed.FirstOrDefault();
        // Those of one instant may say it in several time zones.
        return passed.TakeWhile(published => published == newest).LastOrDefault();
    }

    // Of ten thousand, those that are the same documents as before are neither put in their order again nor noted.
    private EpisodeIndex TakeEpisodes(LinkedSite? before)
    {
        if (before?.Catalog is not { } catalog)
        {
            origins = new(Episodes);
            return new(EpisodeIndex.InOrder(Values(Episodes)));
        }

        var change = ListChange<Document<Episode>>.Between(before.Linker.Episodes, Episodes);
        origins = catalog.Origins.With(change);
        return catalog.ReadEpisodes.With(new ListChange<Episode>(Values(change.Gone), Values(change.Come)));
    }

    private static T[] Values<T>(IReadOnlyList<Document<T>> documents) => [.. documents.Select(d => d.Value)];

    private T[] Take<T>(IReadOnlyList<Document<T>> documents)
        where T : class
    {
        foreach (var document in documents)
        {
            origins.Add(document.Value, new Origin(document.Source, document.Read));
        }

        return Values(documents);
    }

    private Figure Derive(Figure figure, IReadOnlyList<Figure> figures)
    {
        if (DerivedValue.Of(figure, figures) is not { } value)
        {
            return figure;
        }

        var derived = figure with { Value = value };
        origins.Add(derived, origins.Of(figure));
        return derived;
    }
}
