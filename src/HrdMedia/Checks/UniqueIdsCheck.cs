using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>An id names one thing: units in a course, seasons in a show, and what stands at the site's root.</summary>
public sealed class UniqueIdsCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        // What has no id or number has been reported.
        foreach (var course in catalog.Courses)
        {
            foreach (var unit in course.Units.Where(u => u.Id.Value.Length > 0).GroupBy(u => u.Id.Value)
                .SelectMany(same => same.Skip(1)))
            {
                diagnostics.Error(ReferenceCodes.DuplicateId, unit.Id.Place,
                    $"The unit '{unit.Id.Value}' stands twice in this course. Give one of the two another id.");
            }
        }

        foreach (var show in catalog.Shows)
        {
            foreach (var season in show.Seasons.Where(s => s.Number.Place.File is not null).GroupBy(s => s.Number.Value)
                .SelectMany(same => same.Skip(1)))
            {
                diagnostics.Error(PodcastCodes.DuplicateSeason, season.Number.Place,
                    $"Season {season.Number.Value} stands twice. Give one of the two another number.");
            }
        }

        var shows = catalog.Shows.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var page in catalog.Pages.Where(p => shows.Contains(p.Id)))
        {
            diagnostics.Error(ReferenceCodes.DuplicateId, new Place(catalog.SourceOf(page)),
                $"The page and the show '{page.Id}' would both stand at '/{page.Id}/'. Rename the page's file.");
        }

        Reserve(catalog, diagnostics);
    }

    private static void Reserve(Catalog catalog, DiagnosticBag diagnostics)
    {
        var reserved = catalog.Languages.Skip(1).Select(l => l.ToLowerInvariant()).Concat(Routes.Reserved)
            .ToHashSet(StringComparer.Ordinal);
        var roots = catalog.Shows.Select(s => (s.Id, Source: catalog.SourceOf(s)))
            .Concat(catalog.Pages.Select(p => (p.Id, Source: catalog.SourceOf(p))));
        foreach (var (id, source) in roots.Where(r => reserved.Contains(r.Id)))
        {
            diagnostics.Error(ReferenceCodes.ReservedAddress, new Place(source),
                $"The site itself needs the address '/{id}/'. Rename it, for example to '{id}-2'.");
        }
    }
}
