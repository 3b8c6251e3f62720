using System.Buffers;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;
using HrdMedia.Theme;

namespace HrdMedia.Fuzzing;

/// <summary>A catalogue with one file damaged: read, linked, checked as a build does; when it passes, a few of the outputs are
/// rendered, other ones for each input, first those that the file makes. Nine in ten times there is no other file: that is
/// ten times as fast, and most of what can go wrong in a file goes wrong there.</summary>
internal sealed class CatalogueTarget
{
    private const int Rendered = 4;
    private const int Whole = 10;

    private static readonly Dictionary<InputKind, string> Places = new()
    {
        [InputKind.Site] = SourcePlaces.Settings, [InputKind.Show] = "episodes/humanity/show.yaml",
        [InputKind.Episode] = "episodes/humanity/001-water.yaml", [InputKind.Person] = "episodes/people/lorena.yaml",
        [InputKind.Country] = "episodes/countries/cl.yaml", [InputKind.Topic] = "episodes/topics/water.yaml",
        [InputKind.Course] = "episodes/courses/short.yaml", [InputKind.Figure] = "episodes/numbers/killed-2022.yaml",
        [InputKind.Event] = "episodes/timeline/1998-declaration.yaml", [InputKind.Changes] = SourcePlaces.Changes,
        [InputKind.Page] = "episodes/pages/about.md", [InputKind.Vtt] = "episodes/humanity/001-water.en.vtt",
        [InputKind.Mp3] = "episodes/humanity/001-water.mp3", [InputKind.Png] = "episodes/humanity/001-water.png",
    };

    private static readonly Dictionary<string, byte[]> Nothing = [];

    private readonly Dictionary<string, byte[]> files;
    private readonly DefaultTheme theme = new();
    private DocumentCache cache = new();
    private int versions;

    /// <summary>With the small catalogue that the tests of mistakes are built on.</summary>
    public CatalogueTarget()
    {
        var site = SiteHarness.Minimal();
        files = site.Paths.ToDictionary(p => p, site.BytesOf, StringComparer.Ordinal);
    }

    /// <summary>Whether files of a kind have a place in the catalogue.</summary>
    public static bool Takes(InputKind kind) => Places.ContainsKey(kind);

    /// <summary>Runs an input.</summary>
    /// <returns>Whether it would be published.</returns>
    public bool Try(Seed seed, byte[] input, int number)
    {
        var path = files.ContainsKey(seed.Path) ? seed.Path : Places[seed.Kind];
        if (InputKinds.IsOfCatalogue(seed.Kind) && number % Whole > 0)
        {
            return Run(new ChangedSources(Nothing, path, input, 0), path, number, null);
        }

        // Whatever does not change is read once; but every file is read anew when the site's language may be another.
        var kept = seed.Kind == InputKind.Site ? null : cache;
        var sources = new ChangedSources(files, path, input, ++versions);
        kept?.Begin(sources);
        try
        {
            return Run(sources, path, number, kept);
        }
        catch
        {
            cache = new DocumentCache();
            throw;
        }
    }

    private bool Run(ChangedSources sources, string path, int number, DocumentCache? kept)
    {
        var diagnostics = new DiagnosticBag();
        var site = new Site(sources, new SiteOptions(SiteHarness.Now), theme);
        var context = new EngineContext(sources, diagnostics, workers: 1) { Cache = kept };
        var outputs = site.Engine.Prepare(context);
        if (number % 8 == 0 && !diagnostics.HasErrors)
        {
            site.Advise(diagnostics);
        }

        foreach (var diagnostic in diagnostics.Sorted())
        {
            _ = diagnostic.ToString();
            Assert.StartsWith("episodes", diagnostic.Place.File, StringComparison.Ordinal);
        }

        if (outputs is not null)
        {
            Render(outputs, site.OutputChecks, path, number, diagnostics);
        }

        // Of a file that stands alone, what it names is missing, and said elsewhere or at its line.
        return !diagnostics.Sorted().Any(d => d.Severity == Severity.Error && d.Place.File == path);
    }

    private static void Render(OutputSet outputs, IReadOnlyList<IOutputCheck> checks, string path, int number,
        DiagnosticBag diagnostics)
    {
        var own = outputs.All.Where(o => o.Source == path).ToArray();
        var chosen = Enumerable.Range(0, Rendered).Select(i => i % 2 == 0 && own.Length > 0
            ? own[(number + i) % own.Length] : outputs.All[(number + (i * 97)) % outputs.All.Count]).Distinct();
        var target = new ArrayBufferWriter<byte>();
        foreach (var output in chosen.Where(o => !o.Path.EndsWith(".zip", StringComparison.Ordinal)))
        {
            target.ResetWrittenCount();
            try
            {
                output.Write(target);
                foreach (var check in checks)
                {
                    check.Check(output, target.WrittenSpan, outputs, diagnostics);
                }
            }
            catch (OutputRejectedException e)
            {
                // Reported at its place like any other mistake.
                Assert.StartsWith("episodes", e.Diagnostic.Place.File, StringComparison.Ordinal);
            }
        }
    }
}
