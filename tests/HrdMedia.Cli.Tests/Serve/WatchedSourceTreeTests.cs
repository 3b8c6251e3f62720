using HrdMedia.Cli.Serve;
using HrdMedia.Cli.Tests.Tools;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Tests.Serve;

/// <summary>A look at what was touched sees what a look at everything would see.</summary>
public sealed class WatchedSourceTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WatchedSourceTree tree;

    public WatchedSourceTreeTests()
    {
        foreach (var path in (string[])["site.yaml", "humanity/show.yaml", "humanity/001-a.yaml", "humanity/002-b.yaml"])
        {
            Write($"episodes/{path}", "x");
        }

        tree = new WatchedSourceTree(folder.Path);
        tree.Refresh(new DiagnosticBag());
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sees_a_file_that_is_edited()
    {
        Touch("episodes/humanity/001-a.yaml", path => Write(path, "more"));
        Assert.Equal(["episodes/humanity/001-a.yaml"], Look());
    }

    // Who looks for changes passes over the very same objects.
    [Fact]
    public void Keeps_what_is_the_same_when_it_looks_at_everything()
    {
        var before = tree.Files;
        Write("episodes/humanity/001-a.yaml", "more");

        Assert.Equal(["episodes/humanity/001-a.yaml"], tree.Refresh(new DiagnosticBag()));
        Assert.Equal("episodes/humanity/001-a.yaml",
            Assert.Single(tree.Files.Except(before, ReferenceEqualityComparer.Instance).Cast<SourceFile>()).Path);
    }

    [Fact]
    public void Sees_a_file_that_comes_in_its_place()
    {
        Touch("episodes/humanity/0015-c.yaml", path => Write(path, "x"));
        Assert.Equal(["episodes/humanity/0015-c.yaml"], Look());
    }

    [Fact]
    public void Sees_a_file_that_goes()
    {
        Touch("episodes/humanity/001-a.yaml", path => File.Delete(folder[path]));
        Assert.Equal(["episodes/humanity/001-a.yaml"], Look());
    }

    [Fact]
    public void Sees_a_folder_that_comes_with_files()
    {
        Touch("episodes/other", _ => Write("episodes/other/show.yaml", "x"));
        Assert.Equal(["episodes/other/show.yaml"], Look());
    }

    [Fact]
    public void Sees_a_file_in_a_folder_that_it_does_not_know()
    {
        Touch("episodes/other/show.yaml", path => Write(path, "x"));
        Write("episodes/other/001-x.yaml", "x");
        Assert.Equal(["episodes/other/001-x.yaml", "episodes/other/show.yaml"], Look());
    }

    [Fact]
    public void Sees_a_folder_that_goes()
    {
        Touch("episodes/humanity", path => Directory.Delete(folder[path], recursive: true));
        Assert.Equal(3, Look().Count);
    }

    [Theory]
    [InlineData("episodes/humanity/.001-a.yaml.swp")]
    [InlineData("episodes/.schema/site.json")]
    [InlineData("theme/assets/site.css")]
    public void Leaves_what_is_no_source(string path)
    {
        Touch(path, p => Write(p, "x"));
        Assert.Empty(Look());
    }

    [Fact]
    public void Leaves_what_has_come_and_gone()
    {
        tree.Touch("episodes/humanity/4913");
        Assert.Empty(Look());
    }

    [Fact]
    public void Sees_everything_where_it_is_not_known_what_was_touched()
    {
        Write("episodes/humanity/001-a.yaml", "more");
        tree.Touch("");
        Assert.Equal(["episodes/humanity/001-a.yaml"], Look());
    }

    [Fact]
    public void Sees_what_a_link_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        File.CreateSymbolicLink(folder["episodes/humanity/003-link.yaml"], "001-a.yaml");
        tree.Refresh(new DiagnosticBag());
        Touch("episodes/humanity/001-a.yaml", path => Write(path, "more"));
        Assert.Equal(["episodes/humanity/001-a.yaml", "episodes/humanity/003-link.yaml"], Look());
    }

    [Fact]
    public void Says_of_a_link_that_leads_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        Touch("episodes/humanity/003-out.yaml", path => File.CreateSymbolicLink(folder[path], "/etc/hostname"));
        var diagnostics = new DiagnosticBag();
        tree.Refresh(diagnostics, onlyTouched: true);
        Assert.True(diagnostics.HasErrors);
        tree.Touch("episodes/humanity/002-b.yaml");
        var again = new DiagnosticBag();
        tree.Refresh(again, onlyTouched: true);
        Assert.Equal(diagnostics.Sorted(), again.Sorted());
    }

    private IReadOnlyList<string> Look()
    {
        var changed = tree.Refresh(new DiagnosticBag(), onlyTouched: true);
        var all = FolderSourceTree.Read(folder.Path, new DiagnosticBag());
        Assert.Equal(all.Files.Select(f => (f.Path, f.Length)), tree.Files.Select(f => (f.Path, f.Length)));
        Assert.All(all.Files, f => Assert.True(tree.TryFind(f.Path, out var found) && found.Length == f.Length, f.Path));
        Assert.False(tree.TryFind("episodes/humanity/001-a.yaml", out _) && !File.Exists(folder["episodes/humanity/001-a.yaml"]));
        return changed;
    }

    private void Touch(string path, Action<string> change)
    {
        change(path);
        tree.Touch(path);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }
}
