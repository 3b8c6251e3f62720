namespace HrdMedia.Pipelines.Tests;

public sealed class OutputSetTests
{
    [Fact]
    public void Each_of_many_is_found_by_its_path_and_by_no_other()
    {
        Output[] outputs = [.. Enumerable.Range(0, 5_000).Select(i => new Output($"people/p{i}/index.html", "p.yaml", _ => { }))];
        var set = OutputSet.Collect(outputs, new DiagnosticBag());

        // More than are kept at hand, and each again when others have taken its place.
        Parallel.For(0, 4, round => Assert.All(round % 2 == 0 ? outputs : outputs.Reverse(), output =>
        {
            Assert.True(set.TryFind(output.Path, out var found) && ReferenceEquals(output, found), output.Path);
            Assert.True(set.TryFind(output.Path, out found) && ReferenceEquals(output, found), output.Path);
            Assert.False(set.TryFind(output.Path.AsSpan(1), out _));
            Assert.False(set.TryFind(output.Path.ToUpperInvariant(), out _));
        }));
    }
}
