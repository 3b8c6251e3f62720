using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>Every id that a file names must be some file's.</summary>
/// <param name="sources">The files: one that could not be read is reported as such, and not wherever it is named.</param>
public sealed class ReferencesResolveCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var people = new Ids("person", id => catalog.Person(id) is not null,
            () => catalog.People.Select(p => p.Id).Concat(Named("people")), diagnostics);
        var topics = new Ids("topic", id => catalog.Topic(id) is not null,
            () => catalog.Topics.Select(t => t.Id).Concat(Named("topics")), diagnostics);
        var figures = new Ids("figure", id => catalog.Figure(id) is not null,
            () => catalog.Figures.Select(f => f.Id).Concat(Named("numbers")), diagnostics);
        var episodes = new Ids("episode", id => catalog.Episode(id) is not null,
            () => catalog.Episodes.Concat(catalog.Scheduled).Select(e => e.FullId).Concat(Episodes()), diagnostics);

        people.Resolve(people.Unknown(catalog.EpisodeIndex.ByPerson).Concat(catalog.Scheduled).SelectMany(e => e.People)
            .Concat(catalog.Shows.SelectMany(s => s.People)).Select(c => c.Person));
        topics.Resolve(topics.Unknown(catalog.EpisodeIndex.ByTopic).Concat(catalog.Scheduled).SelectMany(e => e.Topics)
            .Concat(catalog.Shows.SelectMany(s => s.Topics))
            .Concat(catalog.People.SelectMany(p => p.Topics))
            .Concat(catalog.Topics.SelectMany(t => t.Related))
            .Concat(catalog.Figures.SelectMany(f => f.Topics))
            .Concat(catalog.Events.SelectMany(e => e.Topics))
            .Concat(catalog.Courses.SelectMany(c => c.Topics.Concat(c.Units.SelectMany(u => u.Topics)))));
        figures.Resolve(figures.Unknown(catalog.EpisodeIndex.ByFigure).Concat(catalog.Scheduled).SelectMany(e => e.Figures)
            .Concat(catalog.Events.SelectMany(e => e.Figures))
            .Concat(catalog.Figures.SelectMany(f => f.Share is { } share ? share.Parts.Prepend(share.Of) : f.Sum))
            .Concat(catalog.Figures.Select(f => f.PartOf).OfType<Located<string>>()));
        episodes.Resolve(catalog.Events.SelectMany(e => e.Episodes)
            .Concat(catalog.Courses.SelectMany(c => c.Units).SelectMany(u => u.Episodes)));
    }

    private IEnumerable<string> Named(string folder) => sources.Files.Where(SourcePlaces.In(folder)).Select(f => f.Stem);

    private IEnumerable<string> Episodes() =>
        sources.Files.Where(SourcePlaces.IsEpisode).Select(f => $"{f.Folder[(f.Folder.LastIndexOf('/') + 1)..]}/{f.Stem}");

    private sealed class Ids(
        string what, Func<string, bool> isRead, Func<IEnumerable<string>> ids, DiagnosticBag diagnostics)
    {
        private HashSet<string>? all;

        // Gathered where one is not found among what has been read: most often each is.
        private HashSet<string> Known => all ??= ids().ToHashSet(StringComparer.Ordinal);

        // Each once: ten thousand episodes name few things.
        public IEnumerable<Episode> Unknown(Grouped<Episode> named) => named.Keys.Where(id => !IsKnown(id))
            .SelectMany(id => named[id]).Distinct<Episode>(ReferenceEqualityComparer.Instance);

        private bool IsKnown(string id) => isRead(id) || Known.Contains(id);

        public void Resolve(IEnumerable<Located<string>> references)
        {
            // An empty id is a field that has been reported already.
            foreach (var (id, place) in references.Where(r => r.Value.Length > 0 && !IsKnown(r.Value)))
            {
                diagnostics.Error(ReferenceCodes.Unresolved, place, $"There is no {what} '{id}'. " +
                    Suggestion.For(id, Known.Order(StringComparer.Ordinal), "Correct the id, or add the file."),
                    Suggestion.RepairOf(id, place, Known));
            }
        }
    }
}
