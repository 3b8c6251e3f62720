using HrdMedia.Imaging;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>Reads the catalogue again and again, each time only what has changed.</summary>
internal sealed class CatalogueReader
{
    private readonly CommonValues values;
    private readonly ThemeFolder theme;
    private readonly CachedPictureMaker pictures;
    private DocumentCache cache = new();
    private DeployedSite? good;
    private Site? read;
    private IReadOnlyList<Finding> findings = [];
    private IReadOnlyList<Finding> advice = [];

    /// <summary>A reader that has read nothing yet.</summary>
    public CatalogueReader(CommonValues values)
    {
        this.values = values;
        Sources = new WatchedSourceTree(values.Root);
        theme = new ThemeFolder(values.Root);
        pictures = new CachedPictureMaker(new VipsPictureMaker(Path.Combine(values.Cache, "fonts")), VipsPictureMaker.Version,
            Path.Combine(values.Cache, "pictures"));
    }

    /// <summary>The catalogue's files.</summary>
    public WatchedSourceTree Sources { get; }

    /// <summary>The linked catalogue of the last reading without errors, or null.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>What has changed since the reading before, in order; for the first one, everything.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    /// <summary>Reads what has changed, or returns null when nothing has.</summary>
    public Reading? Read()
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var themeChanged = theme.Refresh();
            Changed = Sources.Refresh(diagnostics);
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
        // Probably still so, and told anew in a moment.
        return new Reading(good, [.. findings, .. advice]);
    }

    /// <summary>Looks for what is probably a slip, or returns null when that is as before. After each reading: it takes longer
    /// than the reading itself, and nobody should wait for it.</summary>
    public Reading? Advise()
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            if (!findings.Any(f => f.IsError))
            {
                read?.Advise(diagnostics);
            }
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // A file has been saved meanwhile: it is read, and all is looked at, in a moment.
            return null;
        }

        var found = Found(diagnostics);
        if (found.SequenceEqual(advice))
        {
            return null;
        }

        advice = found;
        return new Reading(good, [.. findings, .. advice]);
    }

    private IReadOnlyList<Finding> Found(DiagnosticBag diagnostics) =>
        [.. diagnostics.Sorted().Select(d => new Finding(d, Line(d.Place)))];

    private void Prepare(DiagnosticBag diagnostics)
    {
        if (Changed.Contains(SourcePlaces.Settings))
        {
            // The site's language, which every text is read with, stands there.
            cache = new DocumentCache();
        }

        cache.Begin(Sources);
        var site = new Site(Sources, values.Site, theme.Theme, pictures);
        var context = new EngineContext(Sources, diagnostics, Environment.ProcessorCount) { Cache = cache };
        if (site.Engine.Prepare(context) is { } outputs)
        {
            (good, Catalog, read) = (new DeployedSite(outputs, site.OutputChecks), site.Catalog, site);
        }
    }

    private static bool IsOfDisk(Exception e) => Unwrap(e) is IOException or UnauthorizedAccessException;

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
