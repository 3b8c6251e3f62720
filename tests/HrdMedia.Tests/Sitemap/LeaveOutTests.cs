using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Sitemap;

/// <summary>What a site does without is neither there nor spoken of: not in a link, a header, a feed or the sitemap.</summary>
public sealed class LeaveOutTests
{
    [Theory]
    [InlineData("search", "search/")]
    [InlineData("embeds", "embed")]
    [InlineData("cards", "card-")]
    [InlineData("transcript-forms", "transcript.en.srt", "transcript.en.txt", "transcript.en.json", "transcript.en.html")]
    [InlineData("transcript-files", "transcript.en.vtt", "transcript.en.srt", "transcript.en.txt", "transcript.en.json",
        "transcript.en.html")]
    [InlineData("chapter-files", "chapters.json")]
    public void What_is_left_out_leaves_no_trace(string part, params string[] traces)
    {
        var pictures = new NamingPictureMaker();
        var whole = SiteHarness.Minimal().Build(pictures: pictures);
        var less = SiteHarness.Minimal().Edit("episodes/site.yaml", $"leave-out: [{part}]\n").Build(pictures: pictures);

        Assert.Empty(less.Diagnostics);
        Assert.All(traces, trace => Assert.Contains(whole.Files.Keys, path => path.Contains(trace, StringComparison.Ordinal)));
        Assert.All(traces, trace => Assert.DoesNotContain(less.Files.Keys, path => Tells(path, trace)));
        Assert.All(less.Files.Where(f => !f.Key.StartsWith("assets/", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain(traces, trace => Tells(less.Text(file.Key), "/" + trace.TrimStart('/'))));
        Assert.Equal(part != "transcript-files",
            less.Files.Keys.Any(path => path.EndsWith("transcript.en.vtt", StringComparison.Ordinal)));
    }

    private static bool Tells(string text, string trace) => text.Contains(trace, StringComparison.Ordinal);
}
