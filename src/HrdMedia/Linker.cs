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

namespace HrdMedia;

/// <summary>Links the documents of all pipelines into a <see cref="Catalog"/>.</summary>
public sealed class Linker
{
    private readonly Dictionary<object, string> sources = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>The catalogue as it is at an instant.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="now">Episodes later than this are absent.</param>
    /// <param name="showsScheduled">Whether they are there nevertheless, and the catalogue says of them that they are
    /// scheduled.</param>
    public Catalog Link(SiteSettings settings, DateTimeOffset now, bool showsScheduled = false)
    {
        var until = showsScheduled ? DateTimeOffset.MaxValue : now;
        var (shows, people) = (Take(Shows), Take(People));
        var all = Take(Episodes).OrderBy(e => e.Published.Value.UtcDateTime).ThenBy(e => e.FullId, StringComparer.Ordinal)
            .ToArray();
        var ended = new EndedConsents(all, shows, people, now);
        Episode[] episodes = [.. all.Where(e => !ended.Has(e))];
        var figures = Take(Figures).OrderBy(f => f.Order).ThenBy(f => f.Id, StringComparer.Ordinal).ToArray();
        return new Catalog
        {
            Settings = settings,
            Now = episodes.Select(e => e.Published.Value).Where(p => p <= now).DefaultIfEmpty().Max(),
            Shows = shows,
            Present = now,
            Episodes = [.. episodes.Where(e => e.Published.Value <= until)],
            Scheduled = [.. episodes.Where(e => e.Published.Value > until)],
            People = [.. people.Where(p => !ended.Has(p))],
            EndedEpisodes = [.. all.Where(ended.Has)],
            EndedPeople = [.. people.Where(ended.Has)],
            CountryTexts = Take(Countries),
            Topics = Take(Topics),
            Courses = Take(Courses),
            Figures = [.. figures.Select(f => Derive(f, figures))],
            Events = [.. Take(Events).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)],
            Pages = Take(Pages),
            Acknowledgements = [.. Changes.SelectMany(d => d.Value.Changes)],
            Sources = sources,
        };
    }

    private IReadOnlyList<T> Take<T>(IReadOnlyList<Document<T>> documents)
        where T : class
    {
        foreach (var document in documents)
        {
            sources[document.Value] = document.Source;
        }

        return [.. documents.Select(d => d.Value)];
    }

    private Figure Derive(Figure figure, Figure[] figures)
    {
        if (DerivedValue.Of(figure, figures) is not { } value)
        {
            return figure;
        }

        var derived = figure with { Value = value };
        sources[derived] = sources[figure];
        return derived;
    }
}
