using CsCheck;
using HrdMedia.Pipelines;
using HrdMedia.Tests.Harness;

namespace HrdMedia.Tests.Properties;

/// <summary>Whatever passes the check is published soundly.</summary>
public sealed class CataloguePropertiesTests
{
    private const int Tried = 100;

    [Fact]
    public void What_passes_the_check_builds_to_what_others_can_read()
    {
        var (judge, passed) = (new Judge(), 0);
        Catalogues.Any.Sample(changes =>
        {
            var built = Catalogues.With(changes).Build(workers: 1);
            if (built.Catalog is null || built.Files.Count == 0)
            {
                return;
            }

            Interlocked.Increment(ref passed);
            Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Severity.Error);
            Assert.Empty(judge.Faults(built));
            if (changes.Length % 4 == 1)
            {
                SameBytes(built.Files, Catalogues.With(changes).Build(workers: 2).Files);
            }
        }, iter: Tried, threads: 2, print: changes => string.Join('\n', changes.Select(c => c.ToString())));

        // A property of catalogues that are all refused would say nothing.
        Assert.InRange(passed, Tried / 3, int.MaxValue);
    }

    [Theory]
    [InlineData("a.xml", "<a>&nbsp;</a>")]
    [InlineData("a.xml", "<!DOCTYPE a><a/>")]
    [InlineData("a.json", "{\"a\":}")]
    [InlineData("a/feed.xml", "<a/>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><p id=a><p id=a>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><p><b></p>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><p title=\"a\"b>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><a href=\"b/\">b</a>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><a href=\"#b\">b</a>")]
    [InlineData("a.html", "<!DOCTYPE html><title>a</title><script type=\"application/ld+json\">{</script>")]
    public void The_judge_can_say_no(string path, string text) => Assert.NotEmpty(new Judge().Faults(
        new BuildResult([], new Dictionary<string, byte[]> { [path] = System.Text.Encoding.UTF8.GetBytes(text) }, null!)));

    private static void SameBytes(IReadOnlyDictionary<string, byte[]> first, IReadOnlyDictionary<string, byte[]> second)
    {
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(first.Where(f => !f.Value.AsSpan().SequenceEqual(second[f.Key])).Select(f => f.Key));
    }
}
