using System.Collections.Concurrent;
using System.Globalization;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;
using HrdMedia.Theme;

namespace HrdMedia.Cli.Tests;

/// <summary>A build after another renders what has changed, and believes nothing that the disk does not bear out.</summary>
public sealed class KeptOutputsTests : IDisposable
{
    private const string Second = "episodes/humanity/002-episode.yaml";
    private const string Page = "humanity/001-episode/index.html";

    private readonly TemporaryFolder folder = new();

    public KeptOutputsTests()
    {
        Catalogues.WriteSynthetic(folder.Path, 6, "water");
        Assert.Empty(Build().Findings);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Renders_no_page_of_an_episode_when_nothing_has_changed() =>
        Assert.DoesNotContain(Build().Rendered, path => path.StartsWith("humanity/00", StringComparison.Ordinal));

    [Fact]
    public void Renders_an_edited_episode_and_those_beside_it()
    {
        Replace(folder[Second], "title: water", "title: fire");

        var rendered = Build().Rendered;

        Assert.Equal(["humanity/001-episode/index.html", "humanity/002-episode/index.html", "humanity/003-episode/index.html"],
            rendered.Where(path => path.StartsWith("humanity/00", StringComparison.Ordinal) &&
                path.EndsWith("e/index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("fire episode 2", File.ReadAllText(folder["output/" + Page]), StringComparison.Ordinal);
    }

    [Fact]
    public void Comes_to_what_a_build_into_no_folder_makes()
    {
        Replace(folder[Second], "title: water", "title: fire");
        Build();
        Build("other");

        var (edited, whole) = (Files("output"), Files("other"));
        Assert.Equal(whole.Keys, edited.Keys);
        Assert.All(whole, file => Assert.True(file.Value.AsSpan().SequenceEqual(edited[file.Key]), file.Key));
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("of one length")]
    [InlineData("gone")]
    public void Puts_back_a_page_that_somebody_else_has_changed(string how)
    {
        var page = folder["output/" + Page];
        var bytes = File.ReadAllBytes(page);
        File.Delete(page);
        if (how != "gone")
        {
            File.WriteAllBytes(page, how == "longer" ? [.. bytes, 1] : [1, .. bytes[1..]]);
        }

        Build();

        Assert.Equal(bytes, File.ReadAllBytes(page));
    }

    [Fact]
    public void Knows_a_folder_again_that_was_copied()
    {
        foreach (var file in Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddYears(50));
        }

        Assert.DoesNotContain(Page, Build().Rendered);
    }

    [Fact]
    public void Believes_nothing_of_another_site_in_the_folder()
    {
        File.AppendAllText(folder["output/manifest.sha256"], $"{new string('0', 64)}  another\n");

        Assert.Contains(Page, Build().Rendered);
    }

    [Fact]
    public void Finds_again_what_is_wrong_with_a_page_that_has_not_changed()
    {
        Replace(folder["episodes/humanity/005-episode.yaml"], "A sentence",
            "See [the second](/humanity/002-episode/). A sentence");
        Assert.Empty(Build().Findings);
        File.Delete(folder[Second]);

        Assert.Contains(Build().Findings, f => f.Severity == Severity.Error &&
            f.Message.Contains("/humanity/002-episode/", StringComparison.Ordinal));
    }

    [Fact]
    public void Finds_a_link_to_a_file_that_has_gone()
    {
        Replace(folder[Second], "title: water", "chapters: [{at: \"0:00\", title: Rain}]\ntitle: water");
        Replace(folder["episodes/humanity/005-episode.yaml"], "A sentence",
            "See [them](/humanity/002-episode/chapters.json). A sentence");
        Assert.Empty(Build().Findings);
        Replace(folder[Second], "chapters: [{at: \"0:00\", title: Rain}]\n", "");

        Assert.Contains(Build().Findings, f => f.Severity == Severity.Error &&
            f.Message.Contains("chapters.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Puts_a_page_where_somebody_has_put_a_link_to_it()
    {
        var page = folder["output/" + Page];
        var bytes = File.ReadAllBytes(page);
        File.Move(page, page + ".old");
        File.CreateSymbolicLink(page, Path.GetFileName(page) + ".old");

        Build();

        Assert.Null(new FileInfo(page).LinkTarget);
        Assert.Equal(bytes, File.ReadAllBytes(page));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("twice")]
    [InlineData("long")]
    public void Is_not_harmed_by_a_list_that_is_damaged(string how)
    {
        var list = Assert.Single(Directory.GetFiles(folder["cache/outputs"]));
        var text = File.ReadAllText(list);
        var line = text.Split('\n')[1];
        File.WriteAllText(list, how switch
        {
            "cut" => text[..200],
            "empty" => "",
            "twice" => text + line + "\n",
            _ => text.Replace(line, "9" + line.Replace(" 6", " 6666666666666666666666", StringComparison.Ordinal),
                StringComparison.Ordinal),
        });

        Assert.Contains(Page, Build().Rendered);
        Assert.DoesNotContain(Page, Build().Rendered);
    }

    private (IReadOnlyCollection<string> Rendered, IReadOnlyList<Diagnostic> Findings) Build(string output = "output")
    {
        var options = new SiteOptions(DateTimeOffset.Parse("2026-01-01T00:00:00Z", CultureInfo.InvariantCulture));
        var values = new CommonValues(folder.Path, folder["cache"], options, DiagnosticFormat.Text, Quiet: true);
        var diagnostics = new DiagnosticBag();
        var sources = FolderSourceTree.Read(folder.Path, diagnostics);
        var site = new Site(sources, options, new DefaultTheme());
        var context = new EngineContext(sources, diagnostics, workers: 2);
        var outputs = site.Engine.Prepare(context);
        Assert.True(outputs is not null, string.Join('\n', diagnostics.Sorted()));
        using var publication = Publication.Begin(folder[output], folder.Path, at => KeptOutputs.Open(at, values, outputs));
        var sink = new Listing(publication);
        Engine<Catalog>.Render(outputs, sink, site.OutputChecks, context);
        if (!diagnostics.HasErrors)
        {
            publication.Complete(diagnostics.Sorted().Select(f => f.Place.File).ToHashSet(StringComparer.Ordinal));
        }

        return (sink.Rendered, diagnostics.Sorted());
    }

    private SortedDictionary<string, byte[]> Files(string output) => new(
        Directory.EnumerateFiles(folder[output], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder[output], file), File.ReadAllBytes), StringComparer.Ordinal);

    private static void Replace(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private sealed class Listing(IOutputSink inner) : IOutputSink
    {
        private readonly ConcurrentDictionary<string, bool> rendered = new(StringComparer.Ordinal);

        public IReadOnlyCollection<string> Rendered => [.. rendered.Keys];

        public bool Has(Output output) => inner.Has(output);

        public void Write(Output output, ReadOnlySpan<byte> bytes)
        {
            rendered[output.Path] = true;
            inner.Write(output, bytes);
        }

        public Stream OpenLarge(Output output)
        {
            rendered[output.Path] = true;
            return inner.OpenLarge(output);
        }
    }
}
