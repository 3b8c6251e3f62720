namespace HrdMedia.Pipelines.Tests;

/// <summary>What is made again in a second run, and what is not.</summary>
public sealed class DocumentCacheTests
{
    private readonly VersionedTree tree = new();
    private readonly DocumentCache cache = new();
    private readonly Counting reading = new();
    private readonly Beside beside = new();

    [Fact]
    public void Works_again_only_on_what_has_changed()
    {
        tree.Set("a.yaml", 1).Set("b.yaml", 1);
        Run();
        Assert.Equal(["a.yaml", "b.yaml"], reading.Taken());
        Assert.Equal(["a.yaml", "b.yaml"], beside.Taken());

        tree.Set("b.yaml", 2);
        Assert.Equal(["a.yaml 1", "b.yaml 2"], Run());
        Assert.Equal(["b.yaml"], reading.Taken());
        Assert.Equal(["b.yaml"], beside.Taken());
    }

    [Fact]
    public void Works_again_when_a_file_beside_it_comes_changes_and_goes()
    {
        tree.Set("a.yaml", 1);
        Run();
        Assert.Equal(["a.yaml"], beside.Taken());

        foreach (var version in (long?[])[1, 2, null])
        {
            tree.Set("a.yaml.vtt", version);
            Run();
            Assert.Equal(["a.yaml"], beside.Taken());
        }

        Run();
        Assert.Empty(beside.Taken());
        Assert.Single(reading.Taken());
    }

    [Fact]
    public void Says_again_what_it_found()
    {
        tree.Set("a.yaml", 1);
        var first = new DiagnosticBag();
        Run(first);
        var second = new DiagnosticBag();
        Run(second);

        Assert.Empty(beside.Taken().Skip(1));
        Assert.Equal(first.Sorted(), second.Sorted());
        Assert.Equal("a.yaml: error HRD000: There is nothing beside it.", Assert.Single(second.Sorted()).ToString());
    }

    [Fact]
    public void Works_again_on_what_looked_at_everything()
    {
        beside.LooksAtAll = true;
        tree.Set("a.yaml", 1);
        Run();
        // Whatever it was looking for.
        tree.Set("other.txt", 1);
        Run();

        Assert.Equal(["a.yaml", "a.yaml"], beside.Taken());
    }

    [Fact]
    public void Forgets_what_is_gone()
    {
        tree.Set("a.yaml", 1);
        Run();
        tree.Set("a.yaml", null);
        Assert.Empty(Run());
        tree.Set("a.yaml", 1);
        Run();

        Assert.Equal(["a.yaml", "a.yaml"], reading.Taken());
    }

    [Fact]
    public void Gives_what_a_run_without_it_gives_whatever_comes_and_goes()
    {
        var random = new Random(1);
        reading.LeavesSome = beside.TellsIt = true;
        for (var i = 0; i < 300; i++)
        {
            Edit(random, i);
            if (random.Next(3) == 0)
            {
                // A run that ends early, and was to make other documents than the next one.
                beside.FailsAt = $"{(char)('a' + random.Next(8))}.yaml";
                Record.Exception(() => Run());
                beside.FailsAt = null;
                Edit(random, i);
            }

            var (kept, anew) = (new DiagnosticBag(), new DiagnosticBag());
            var documents = Run(kept);
            Assert.Equal(Run(anew, new DocumentCache()), documents);
            Assert.Equal(anew.Sorted(), kept.Sorted());
        }
    }

    [Fact]
    public void Makes_again_what_a_run_that_failed_did_not_reach()
    {
        tree.Set("a.yaml", 1).Set("b.yaml", 1);
        Run();
        reading.Taken();
        tree.Set("b.yaml", 2);
        // The run that would have seen it ends before it begins to read.
        cache.Begin(tree);

        Assert.Equal(["a.yaml 1", "b.yaml 2"], Run());
        Assert.Equal(["b.yaml"], reading.Taken());
    }

    private void Edit(Random random, int turn)
    {
        for (var changes = random.Next(3); changes >= 0; changes--)
        {
            var path = $"{(char)('a' + random.Next(8))}.yaml{(random.Next(2) == 0 ? ".vtt" : "")}";
            tree.Set(path, random.Next(3) == 0 ? null : turn);
        }
    }

    private string[] Run(DiagnosticBag? diagnostics = null, DocumentCache? other = null)
    {
        (other ?? cache).Begin(tree);
        var context = new EngineContext(tree, diagnostics ?? new DiagnosticBag(), 1) { Cache = other ?? cache };
        var pipeline = new Pipeline<string>(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal), reading, beside);
        return new Engine<string[]>([pipeline], _ => [.. pipeline.Documents.Select(d => d.Value)], [], []).Read(context);
    }

    private sealed class Counting : DocumentModule<SourceFile, string>
    {
        private readonly List<string> worked = [];

        public string[] Taken()
        {
            string[] taken = [.. worked];
            worked.Clear();
            return taken;
        }

        public bool LeavesSome { get; set; }

        public override Document<string>? Run(Document<SourceFile> document, EngineContext context)
        {
            worked.Add(document.Source);
            return LeavesSome && document.Value.Version % 5 == 0
                ? null : new($"{document.Source} {document.Value.Version}", document.Source);
        }
    }

    private sealed class Beside : DocumentModule<string, string>
    {
        private readonly List<string> worked = [];

        public bool LooksAtAll { get; set; }

        public bool TellsIt { get; set; }

        public string? FailsAt { get; set; }

        public string[] Taken()
        {
            string[] taken = [.. worked];
            worked.Clear();
            return taken;
        }

        public override Document<string> Run(Document<string> document, EngineContext context)
        {
            worked.Add(document.Source);
            if (!context.Sources.TryFind(document.Source + ".vtt", out var file))
            {
                context.Diagnostics.Error("HRD000", new Place(document.Source), "There is nothing beside it.");
            }

            return (LooksAtAll && context.Sources.Files.Count == 0) || document.Source == FailsAt
                ? throw new InvalidOperationException()
                : TellsIt ? document with { Value = $"{document.Value} beside {file?.Version}" } : document;
        }
    }
}
