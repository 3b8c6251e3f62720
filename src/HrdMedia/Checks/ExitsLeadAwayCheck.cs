using HrdMedia.Pipelines;
using HrdMedia.Safety;

namespace HrdMedia.Checks;

/// <summary>The way out of a page leads to another site: to this one it would be none.</summary>
public sealed class ExitsLeadAwayCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        if (!Uri.TryCreate(catalog.Settings.BaseUrl, UriKind.Absolute, out var site))
        {
            return;
        }

        foreach (var (exit, record) in catalog.Shows.Select(s => (s.QuickExit, Record: (object)s))
            .Concat(catalog.Courses.Select(c => (c.QuickExit, Record: (object)c))))
        {
            foreach (var address in Addresses(exit).Where(a => Uri.TryCreate(a, UriKind.Absolute, out var to) &&
                to.Host == site.Host))
            {
                diagnostics.Error(ReaderSafetyCodes.ExitToSite, new Place(catalog.SourceOf(record)),
                    $"The quick exit '{address}' leads to this site itself, so that whoever leaves stays. " +
                    "Write 'quick-exit: true', or the address of another site that shows nothing personal, like the weather.");
            }
        }
    }

    private static IEnumerable<string> Addresses(QuickExit? exit) =>
        exit is null ? [] : exit.To.Languages.Select(exit.To.In).Where(a => a.Length > 0).Distinct();
}
