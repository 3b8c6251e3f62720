using HrdMedia.Cli.Tests.Tools;
using Xunit.Sdk;

namespace HrdMedia.Cli.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_snapshot_is_stale() => Assert.Empty(Snapshot.Stale(Snapshot.Folder));

    [Fact]
    public void A_snapshot_that_no_test_uses_is_stale()
    {
        File.WriteAllText(folder["RealCatalogueTests.Feed.verified.xml"], "used");
        File.WriteAllText(folder["RealCatalogueTests.Feed.verified.txt"], "the same test's former form");
        File.WriteAllText(folder["RealCatalogueTests.Gone.verified.xml"], "of no test");
        File.WriteAllText(folder["notes.txt"], "no snapshot");

        Assert.Equal(
            ["RealCatalogueTests.Feed.verified.xml", "RealCatalogueTests.Gone.verified.xml", "notes.txt"],
                Snapshot.Stale(folder.Path));
    }

    [Fact]
    public void A_difference_names_the_line_and_how_to_accept_it()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("ACCEPT") == "1", "Everything is accepted.");
        var verified = folder["SnapshotTests.A_difference_names_the_line_and_how_to_accept_it.verified.txt"];
        File.WriteAllText(verified, "one\ntwo\nthree\n");

        var failure = Assert.Throws<FailException>(() => new Snapshot(typeof(SnapshotTests), folder.Path)
            .Verify("one\ntoo\nthree\n", "txt"));

        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        Assert.Equal(
            $"Line 2, column 2 differs.\nverified: two\nreceived: too\nTo accept it: mv '{received}' '{verified}'\nTo accept " +
                "all: ACCEPT=1 dotnet test",
            failure.Message);
        Assert.Equal("one\ntoo\nthree\n", File.ReadAllText(received));
    }

    [Fact]
    public void A_text_that_ends_early_differs() => Assert.Equal(
        "Line 2, column 1 differs.\nverified: b\nreceived: (the text ends before this line)",
            Snapshot.FirstDifference("a\nb", "a"));
}
