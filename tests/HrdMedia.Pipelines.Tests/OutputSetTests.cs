namespace HrdMedia.Pipelines.Tests;

public sealed class OutputSetTests
{
    [Fact]
    public void Each_of_many_is_found_by_its_path_and_by_no_other()
    {
        Output[] outputs = [.. Enumerable.Range(0, 5_000).Select(i => new Output($"people/p{i}/index.html", "p.yaml", _ => { }))];
        var set = OutputSet.Collect(outputs, new DiagnosticBag());

        Assert.All(outputs, output =>
        {
            Assert.True(set.TryFind(output.Path, out var found) && ReferenceEquals(output, found), output.Path);
            Assert.False(set.TryFind(output.Path.AsSpan(1), out _));
            Assert.False(set.TryFind(output.Path.ToUpperInvariant(), out _));
        });
    }
}
