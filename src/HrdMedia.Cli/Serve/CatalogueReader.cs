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
    private DeployedSite? good;
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

    /// <summary>The site of that reading, or null.</summary>
    public Site? Site { get; private set; }

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
            (good, Catalog, Site) = (new DeployedSite(outputs, site.OutputChecks), site.Catalog, site);
        }
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
