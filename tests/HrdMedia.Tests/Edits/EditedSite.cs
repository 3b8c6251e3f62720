using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Edits;

/// <summary>A site that is read again after each edit, as a preview does: with what was kept of the reading before.</summary>
internal sealed class EditedSite
{
    private readonly DefaultTheme theme = new();
    private readonly EditedTree tree = new();
    private readonly DocumentCache cache = new();
    private readonly NamingPictureMaker pictures = new();

    /// <summary>The last reading without errors.</summary>
    public Site? Good { get; private set; }

    /// <summary>Whether the last reading found only one episode edited, which looks the same to all others.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>Reads the files as they are now.</summary>
    /// <param name="files">The files.</param>
    /// <param name="first">Files that the same site reads before, and does not check, or null.</param>
    /// <returns>What is wrong with them.</returns>
    public IReadOnlyList<Diagnostic> Read(SiteHarness files, SiteHarness? first = null)
    {
        var (site, diagnostics) = (new Site(tree, Options, theme, pictures, Good), new DiagnosticBag());
        if (first is not null)
        {
            tree.Take(first);
            site.Engine.Read(new EngineContext(tree, new DiagnosticBag(), 2));
        }

        tree.Take(files);
        cache.Begin(tree);
        var context = new EngineContext(tree, diagnostics, 2) { Cache = cache };
        site.Engine.Check(site.Engine.Read(context), context);
        IsEdited = site.IsEdited;
        Good = diagnostics.HasErrors ? Good : site;
        return Sorted(diagnostics);
    }

    /// <summary>Every output of the last reading without errors.</summary>
    public Dictionary<string, string> Written() => Rendered(Good!.Outputs(Good.Catalog!));

    /// <summary>What is wrong with files that nobody has read before.</summary>
    public static IReadOnlyList<Diagnostic> ReadAnew(SiteHarness files, out Func<Dictionary<string, string>> written)
    {
        var (sources, diagnostics) = (files.Sources(), new DiagnosticBag());
        var site = new Site(sources, Options, new DefaultTheme(), new NamingPictureMaker());
        var context = new EngineContext(sources, diagnostics, 2);
        var catalog = site.Engine.Read(context);
        site.Engine.Check(catalog, context);
        written = () => Rendered(site.Outputs(catalog));
        return Sorted(diagnostics);
    }

    private static SiteOptions Options => new(SiteHarness.Now) { ShowsScheduled = true };

    private static Dictionary<string, string> Rendered(OutputSet outputs) =>
        outputs.All.ToDictionary(output => output.Path, output => Convert.ToHexString(output.Render()), StringComparer.Ordinal);

    // A guid that a message offers is another one each time.
    private static IReadOnlyList<Diagnostic> Sorted(DiagnosticBag diagnostics) =>
        [.. diagnostics.Sorted().Select(d => d with { Message = FreshGuids.Mask(d.Message), Repair = null })];
}
