using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.People;

public sealed class MemorialTests
{
    private const string File = "episodes/people/lorena.yaml";
    private const string Page = "people/lorena/index.html";

    [Fact]
    public void A_page_in_memory_says_when_and_who_says_so()
    {
        var page = SiteHarness.Minimal()
            .Edit(File, "died: {date: 2021-05, source: {title: A newspaper, url: https://example.org/obituary}}\n")
            .Build().MustBeClean().Text(Page);

        Assert.Contains("In memory", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2021-05\">May 2021</time>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/obituary\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_living_nothing_is_said() =>
        Assert.DoesNotContain("In memory", SiteHarness.Minimal().Build().MustBeClean().Text(Page), StringComparison.Ordinal);

    [Fact]
    public void Nobody_is_called_dead_without_a_source() => Assert.Contains("The field 'source' is missing",
        Assert.Single(SiteHarness.Minimal().Edit(File, "died: {date: 2021}\n").Build().Messages), StringComparison.Ordinal);
}
