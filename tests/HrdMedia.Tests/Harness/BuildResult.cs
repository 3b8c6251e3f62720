using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Harness;

/// <summary>What came of a build.</summary>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, byte[]> Files,
    Catalog Catalog)
{
    public IEnumerable<string> Messages => Diagnostics.Select(d => d.ToString());

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>Fails with the messages when there are any.</summary>
    public BuildResult MustBeClean()
    {
        Assert.Empty(Messages);
        return this;
    }
}
