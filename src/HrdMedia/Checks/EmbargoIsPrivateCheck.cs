using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>What is still to come does not stand in files that everybody can read.</summary>
/// <param name="before">The text of a file as everybody can read it already, or null where it is new: what waited there before
/// cannot be kept from anybody any more.</param>
public sealed class EmbargoIsPrivateCheck(Func<string, string?> before) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var waiting = catalog.Scheduled.Select(e => (e.Published.Place, Published: (DateTimeOffset?)e.Published.Value, Unit: ""))
            .Concat(catalog.Figures.Select(f => (new Place(catalog.SourceOf(f)), f.Published, "")))
            .Concat(catalog.Events.Select(e => (new Place(catalog.SourceOf(e)), e.Published, "")))
            .Concat(catalog.Courses.Select(c => (new Place(catalog.SourceOf(c)), c.Published, "")))
            .Concat(catalog.Courses.SelectMany(c => c.Units).Select(u => (u.Id.Place, u.Published, u.Id.Value)))
            .Concat(catalog.Pages.Select(p => (new Place(catalog.SourceOf(p)), p.Published, "")));
        foreach (var (place, instant, unit) in waiting.Where(w => w.Published > catalog.Present))
        {
            if (before(place.File) is { } text && new EarlierText(place.File, text).Published(unit) > catalog.Present)
            {
                continue;
            }

            diagnostics.Warning(EmbargoCodes.PublicSource, place,
                $"This is to come at {Times.Instant(instant!.Value)}, but this repository is public: the file can be read " +
                "from now on, in the pull request, in every branch and for good in git's history. Keep it in a private " +
                "repository until then, or accept that it is known.");
        }
    }
}
