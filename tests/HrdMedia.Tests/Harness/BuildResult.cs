using System.Text;
using HrdMedia.Comparison;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Harness;

/// <summary>What came of a build.</summary>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, byte[]> Files,
    Catalog Catalog)
{
    public IEnumerable<string> Messages => Diagnostics.Select(d => d.ToString());

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The feeds and pages as others see them.</summary>
    public PublishedSite Published()
    {
        var reader = new PublishedSiteReader();
        foreach (var (path, bytes) in Files)
        {
            reader.Add(path, bytes);
        }

        return reader.Site;
    }

    /// <summary>Fails with the messages when there are any.</summary>
    public BuildResult MustBeClean()
    {
        Assert.Empty(Messages);
        return this;
    }
}
