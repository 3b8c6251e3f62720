namespace HrdMedia.Pipelines.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_place_is_written_as_far_as_it_is_known()
    {
        Assert.Equal("a.yaml", new Place("a.yaml").ToString());
        Assert.Equal("a.yaml:3", new Place("a.yaml", 3).ToString());
        Assert.Equal("a.yaml:3:7", new Place("a.yaml", 3, 7).ToString());
    }

    [Fact]
    public void Places_come_by_file_then_line_then_column()
    {
        Place[] places = [new("b", 1, 1), new("a", 10, 1), new("a", 2, 9), new("a", 2, 3), new("a"), new("B")];

        Assert.Equal(["B", "a", "a:2:3", "a:2:9", "a:10:1", "b:1:1"], places.Order().Select(p => p.ToString()));
        Assert.True(new Place("a", 2) < new Place("a", 10) && new Place("a", 2) >= new Place("a", 2) &&
            new Place("b") > new Place("a"));
    }

    [Fact]
    public void A_bag_gives_each_diagnostic_once_in_one_order_from_any_number_of_threads()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 1000, i => bag.Error("HRD1", new Place("f", 1 + (i % 10)), "m"));

        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"f:{i}: error HRD1: m"), bag.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void A_fingerprint_of_two_tells_which_came_first_and_nothing_before_one_adds_nothing()
    {
        var (one, other) = (Fingerprint.Of("one"), Fingerprint.Of("other"));

        Assert.Equal(one, default(Fingerprint).With(one));
        Assert.Equal(Fingerprint.Of(one, other), one.With(other));
        Assert.NotEqual(one.With(other), other.With(one));
        Assert.NotEqual(one, one.With(default));
    }

    [Fact]
    public void Only_an_error_is_an_error()
    {
        var bag = new DiagnosticBag();
        bag.Warning("HRD1", new Place("f"), "m");
        Assert.False(bag.HasErrors);
        bag.Error("HRD1", new Place("f"), "m");
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("episodes/humanity/002-chile.en.vtt", "002-chile.en.vtt", "episodes/humanity", "002-chile.en")]
    [InlineData("site.yaml", "site.yaml", "", "site")]
    public void A_source_file_knows_its_name_folder_and_stem(string path, string name, string folder, string stem)
    {
        var file = new SourceFile(path, 0);

        Assert.Equal((name, folder, stem), (file.Name, file.Folder, file.Stem));
    }

    [Fact]
    public void A_tree_in_memory_lists_in_ordinal_order_and_opens_what_it_holds()
    {
        var tree = new MemorySourceTree().Add("b", "1").Add("B", "2").Add("a/x", "3").Add("b", "four");

        Assert.Equal([new("B", 1), new("a/x", 1), new("b", 4)], tree.Files);
        Assert.True(tree.TryFind("b", out var file));
        Assert.False(tree.TryFind("c", out _));
        using var reader = new StreamReader(tree.Open(file));
        Assert.Equal("four", reader.ReadToEnd());
    }
}
