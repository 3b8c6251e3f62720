using HrdMedia.Imaging;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>Reads the catalogue again and again, each time only what has changed.</summary>
internal sealed class CatalogueReader
{
    private const int MostShown = 100;

    private readonly CommonValues values;
    private readonly ThemeFolder theme;
    private readonly CachedPictureMaker pictures;
    private DocumentCache cache = new();
    private string? language;
    private DeployedSite? good;
    private IReadOnlyList<Finding> findings = [];
    private IReadOnlyList<Finding> advice = [];

    /// <summary>A reader that has read nothing yet.</summary>
    public CatalogueReader(CommonValues values)
    {
        this.values = values;
        Sources = new WatchedSourceTree(values.Root);
        theme = new ThemeFolder(values.Root);
        pictures = CachedPictureMaker.In(values.Cache);
    }

    /// <summary>The catalogue's files.</summary>
    public WatchedSourceTree Sources { get; }

    /// <summary>The linked catalogue of the last reading without errors, or null.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>The site of that reading, or null.</summary>
    public Site? Site { get; private set; }

    /// <summary>Whether the last reading found errors; what is only found by the advice stops no reading.</summary>
    public bool HasErrors => findings.Any(f => f.IsError);

    /// <summary>What has changed since the reading before, in order; for the first one, everything.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <summary>Reads what has changed, or returns null when nothing has.</summary>
    /// <param name="onlyTouched">Whether it is enough to look at the files that are said to have changed.</param>
    public Reading? Read(bool onlyTouched = false)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var themeChanged = theme.Refresh();
            Changed = Sources.Refresh(diagnostics, onlyTouched);
            if (!themeChanged && Changed.Count == 0)
            {
                return null;
            }

            Changed = themeChanged ? [.. Changed, .. ThemeFolder.Folders] : Changed;
            Prepare(diagnostics);
        }
        catch (Exception e)
        {
            // A theme that does not hold together says so like that, and must not end the program of who is mending it.
            diagnostics.Error("serve", new Place(IsOfDisk(e) ? "episodes" : "theme"), Unwrap(e).Message);
            if (IsOfDisk(e))
            {
                // Another program holds a file, or has changed it meanwhile: the next look reads everything anew.
                Sources.Forget();
            }
        }

        findings = Found(diagnostics);
        // The advice is probably still right, and given anew in a moment.
        return Reading();
    }

    /// <summary>Adds what was found to be probably a slip, or returns null when that is known, or of an older
    /// catalogue.</summary>
    public Reading? Add(Advice found)
    {
        var now = Found(found.Diagnostics);
        if (found.Site != Site || now.SequenceEqual(advice))
        {
            return null;
        }

        advice = now;
        return Reading();
    }

    private Reading Reading() => new(good, [.. findings, .. advice]);

    // Errors first: they stop a build. A page that lists thousands helps nobody.
    private IReadOnlyList<Finding> Found(DiagnosticBag diagnostics)
    {
        var all = diagnostics.Sorted();
        var shown = all.Count <= MostShown ? all : [.. all.OrderBy(d => d.Severity != Severity.Error).Take(MostShown)];
        var rest = all.Count - shown.Count;
        return [.. shown.Select(d => new Finding(d, Line(d.Place))),
            .. rest == 0 ? (Finding[])[] : [new Finding(More(rest), null)]];
    }

    private static Diagnostic More(int count) => new("serve", Severity.Warning, new Place("episodes"),
        $"There are {count} more. 'hrdmedia check' tells them all.");

    private void Prepare(DiagnosticBag diagnostics)
    {
        var site = new Site(Sources, values.Site, theme.Theme, pictures, Site);
        var found = new DiagnosticBag();
        var catalog = Link(site, found);
        if ((language ??= catalog.Settings.Language) != catalog.Settings.Language)
        {
            // Every text has been read with another one.
            (cache, language, found) = (new DocumentCache(), catalog.Settings.Language, new DiagnosticBag());
            catalog = Link(site, found);
        }

        foreach (var diagnostic in found.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        site.Engine.Check(catalog, new EngineContext(Sources, diagnostics, Environment.ProcessorCount));
        if (!diagnostics.HasErrors)
        {
            (good, Catalog, Site) = (new DeployedSite(site.Outputs(catalog), site.OutputChecks, site.IsEdited ? good : null),
                catalog, site);
        }
    }

    private Catalog Link(Site site, DiagnosticBag diagnostics)
    {
        cache.Begin(Sources);
        return site.Engine.Read(new EngineContext(Sources, diagnostics, Environment.ProcessorCount) { Cache = cache });
    }

    /// <summary>Whether another program holds a file, or has changed it meanwhile.</summary>
    internal static bool IsOfDisk(Exception e) => Unwrap(e) is IOException or UnauthorizedAccessException;

    private static Exception Unwrap(Exception e) => e is AggregateException { InnerException: { } inner } ? Unwrap(inner) : e;

    private string? Line(Place place)
    {
        try
        {
            return Sources.Listing.LineAt(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
