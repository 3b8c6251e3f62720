using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Edits;

/// <summary>Outputs are listed until the one that is looked for, and no further.</summary>
public sealed class ListedOutputsTests
{
    private readonly List<string> listed = [];

    [Fact]
    public void Lists_no_more_than_it_must_and_nothing_twice()
    {
        var outputs = new ListedOutputs(Outputs("a", "b", "c"));

        Assert.Equal("b of 1", outputs.Find("b")!.Source);
        Assert.Equal(["a", "b"], listed);
        Assert.NotNull(outputs.Find("a"));
        Assert.Null(outputs.Find("d"));
        Assert.NotNull(outputs.Find("c"));
        Assert.Equal(["a", "b", "c"], listed);
    }

    [Fact]
    public void Of_two_with_one_path_the_first_counts()
    {
        var outputs = new ListedOutputs(Outputs("a", "b", "a", "c"));
        Assert.NotNull(outputs.Find("c"));

        Assert.Equal("a of 0", outputs.Find("a")!.Source);
    }

    [Fact]
    public void What_cannot_be_listed_fails_each_time_and_not_only_once()
    {
        var outputs = new ListedOutputs(Outputs("a", "", "c"));

        Assert.Throws<InvalidOperationException>(() => outputs.Find("c"));
        Assert.Throws<InvalidOperationException>(() => outputs.Find("c"));
        Assert.NotNull(outputs.Find("a"));
    }

    private IEnumerable<Output> Outputs(params string[] paths) => paths.Select((path, i) =>
    {
        listed.Add(path);
        return path.Length == 0 ? throw new InvalidOperationException() : new Output(path, $"{path} of {i}", _ => { });
    });
}
