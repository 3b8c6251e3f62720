using System.Text;
using System.Text.RegularExpressions;
using HrdMedia.Guard;
using HrdMedia.Layout;
using HrdMedia.Pictures;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Tests.Harness;

/// <summary>A site in memory: a test writes a few files, builds, and looks at outputs and diagnostics.</summary>
public sealed partial class SiteHarness
{
    public static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<DefaultTheme> Theme = new(() => new DefaultTheme());
    private static readonly Lazy<CaseFile> Catalogue = new(() => CaseFile
        .Read(Repository.Path("tests/HrdMedia.Tests/Invalid/_catalogue.txt")));

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>A site without any file.</summary>
    public static SiteHarness Empty() => new();

    /// <summary>The smallest catalogue that has one of everything.</summary>
    public static SiteHarness Minimal()
    {
        var site = new SiteHarness();
        Catalogue.Value.ApplyTo(site);
        return site;
    }

    public IEnumerable<string> Paths => files.Keys;

    public byte[] BytesOf(string path) => files[path];

    public string TextOf(string path) => Encoding.UTF8.GetString(files[path]);

    public SiteHarness File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    public SiteHarness File(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public SiteHarness Remove(string path)
    {
        Assert.True(files.Remove(path), $"'{path}' is not in the catalogue.");
        return this;
    }

    /// <summary>Replaces the fields of a YAML file that stand in <paramref name="fields"/>; new ones are added at its
    /// end.</summary>
    public SiteHarness Edit(string path, string fields)
    {
        var text = TextOf(path);
        foreach (var block in Blocks(fields))
        {
            var key = block[..(block.IndexOf(':', StringComparison.Ordinal) + 1)];
            var old = Blocks(text).FirstOrDefault(b => b.StartsWith(key, StringComparison.Ordinal));
            text = old is null ? text + block
                : text.StartsWith(old, StringComparison.Ordinal) ? block + text[old.Length..]
                : text.Replace("\n" + old, "\n" + block, StringComparison.Ordinal);
        }

        return File(path, text);
    }

    /// <summary>Builds it; what is only probably a slip is said when a test asks for it.</summary>
    public BuildResult Build(DateTimeOffset? now = null, ITheme? theme = null, int workers = 2, IPictureMaker? pictures = null,
        bool tellsSlips = false, bool isPreview = false, LeakSearch? leaks = null)
    {
        var sources = Sources();
        var diagnostics = new DiagnosticBag();
        var site = new Site(sources, new SiteOptions(now ?? Now) { IsPreview = isPreview }, theme ?? Theme.Value, pictures);
        var context = new EngineContext(sources, diagnostics, workers);
        var sink = new MemorySink();
        if (site.Engine.Prepare(context) is { } outputs)
        {
            Engine<Catalog>.Render(outputs, leaks is null ? sink : new SearchedSink(sink, leaks, diagnostics),
                site.OutputChecks, context);
        }

        if (tellsSlips)
        {
            site.Advise(diagnostics);
        }

        // A message without the file that it is about would help nobody.
        Assert.All(diagnostics.Sorted(), d => Assert.StartsWith("episodes", d.Place.File, StringComparison.Ordinal));
        return new BuildResult(diagnostics.Sorted(), sink.Files, site.Catalog!);
    }

    /// <summary>Its files as a build reads them.</summary>
    public MemorySourceTree Sources()
    {
        var sources = new MemorySourceTree();
        foreach (var (path, bytes) in files)
        {
            sources.Add(path, bytes);
        }

        return sources;
    }

    private static string[] Blocks(string text) => [.. KeyAtStart().Split(text).Where(b => b.Length > 0)];

    [GeneratedRegex("^(?=[a-z][a-z-]*:)", RegexOptions.Multiline)]
    private static partial Regex KeyAtStart();
}
