using System.Buffers;
using System.Collections.Concurrent;

namespace HrdMedia.Pipelines.Tests;

public sealed class EngineTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void A_module_sees_what_every_pipeline_has_read()
    {
        var sources = new MemorySourceTree().Add("a/1", "x").Add("b/1", "x").Add("b/2", "x");
        var second = new Pipeline<string>(f => f.Folder == "b", Read());
        var seen = -1;
        var first = new Pipeline<string>(f => f.Folder == "a", Read(), new Each<string, string>((d, _) =>
        {
            seen = second.Documents.Count;
            return d;
        }));

        new Engine<int>([first, second], _ => 0, [], []).Prepare(Context(sources));

        Assert.Equal(2, seen);
    }

    [Fact]
    public void Links_after_all_have_been_processed_and_checks_after_that()
    {
        var steps = new ConcurrentQueue<string>();
        var sources = new MemorySourceTree().Add("a/1", "x").Add("b/1", "x");
        Pipeline<string> Of(string folder) => new(f => f.Folder == folder, Read(() => steps.Enqueue("input")),
            new Each<string, string>((d, _) => Note(steps, "process", d)));

        new Engine<int>(
            [Of("a"), Of("b")], _ => Note(steps, "link", 7), [new Check(c => steps.Enqueue($"check {c}"))],
            [c => Note(steps, $"list {c}", Array.Empty<Output>())]).Prepare(Context(sources));

        Assert.Equal(["input", "input", "process", "process", "link", "check 7", "list 7"], steps);
    }

    [Fact]
    public void Tells_each_phase_in_order_and_each_piece_of_its_work()
    {
        var told = new ConcurrentQueue<(Phase, int)>();
        var sources = new MemorySourceTree().Add("a/1", "x").Add("a/2", "x");
        var context = new EngineContext(sources, diagnostics, 1, (phase, done) => told.Enqueue((phase, done)));
        var engine = new Engine<int>([new Pipeline<string>(_ => true, Read())], _ => 0, [], [_ => [Text("o", "x")]]);

        Engine<int>.Render(engine.Prepare(context)!, new RecordingSink(), [], context);

        Assert.Equal(
            [(Phase.Input, 0), (Phase.Input, 1), (Phase.Input, 2), (Phase.Process, 0), (Phase.Link, 0), (Phase.Check, 0),
                (Phase.Output, 0), (Phase.Output, 1)],
            told);
    }

    [Fact]
    public void Keeps_the_order_of_documents_that_end_in_another()
    {
        var sources = new MemorySourceTree();
        for (var i = 0; i < 200; i++)
        {
            sources.Add($"a/{i:000}", "x");
        }

        var slowFirst = new Each<SourceFile, string>((d, _) =>
        {
            Thread.Sleep(d.Source.EndsWith("000", StringComparison.Ordinal) ? 50 : 0);
            return d.Source.EndsWith('7') ? null : new Document<string>(d.Source, d.Source);
        });
        var pipeline = new Pipeline<string>(_ => true, slowFirst);

        new Engine<int>([pipeline], _ => 0, [], []).Prepare(Context(sources, workers: 8));

        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 10 != 7).Select(i => $"a/{i:000}"),
            pipeline.Documents.Select(d => d.Value));
    }

    [Fact]
    public void Collects_the_diagnostics_of_all_files_and_of_all_checks()
    {
        var sources = new MemorySourceTree().Add("b", "x").Add("a", "x");
        var bad = new Each<SourceFile, string>((d, context) =>
        {
            context.Diagnostics.Error("HRD1", new Place(d.Source, 2, 1), "bad");
            return null;
        });
        var listed = false;

        var outputs = new Engine<int>(
            [new Pipeline<string>(_ => true, bad)], _ => 0,
                [new Check(_ => diagnostics.Warning("HRD2", new Place("a", 1), "odd"))],
            [_ => Note(() => listed = true, Array.Empty<Output>())]).Prepare(Context(sources));

        Assert.Null(outputs);
        Assert.False(listed);
        Assert.Equal(["a:1: warning HRD2: odd", "a:2:1: error HRD1: bad", "b:2:1: error HRD1: bad"],
            diagnostics.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void Stops_reading_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        var sources = new MemorySourceTree();
        foreach (var i in Enumerable.Range(0, 5000))
        {
            sources.Add($"{i}", "x");
        }

        var module = Read(() =>
        {
            Interlocked.Increment(ref read);
            cancellation.Cancel();
        });
        var context = new EngineContext(sources, diagnostics, 2, cancellation: cancellation.Token);

        Assert.Throws<OperationCanceledException>(
            () => new Engine<int>([new Pipeline<string>(_ => true, module)], _ => 0, [], []).Prepare(context));
        Assert.InRange(read, 1, 10);
    }

    [Fact]
    public void A_warning_stops_nothing()
    {
        diagnostics.Warning("HRD2", new Place("a"), "odd");

        Assert.NotNull(new Engine<int>([], _ => 0, [], [_ => [Text("o", "x")]]).Prepare(Context(new MemorySourceTree())));
    }

    [Fact]
    public void Names_both_sources_of_one_address_whatever_its_letter_case()
    {
        var outputs = new Engine<int>([], _ => 0, [],
            [_ => [Text("a/x.html", "1", "one.yaml")], _ => [Text("A/x.html", "2", "two.yaml")]])
            .Prepare(Context(new MemorySourceTree()));

        Assert.Null(outputs);
        Assert.Equal(
            "two.yaml: error HRD901: 'two.yaml' and 'one.yaml' both make '/A/x.html'. Rename one of them.",
            Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void Renders_nothing_before_it_is_asked_and_then_only_what_is_asked_for()
    {
        var rendered = new ConcurrentQueue<string>();
        Output Watched(string path) => new(path, "s", target =>
        {
            rendered.Enqueue(path);
            target.Write("text"u8);
        });

        var outputs = new Engine<int>([], _ => 0, [], [_ => [Watched("b"), Watched("a")]])
            .Prepare(Context(new MemorySourceTree()))!;

        Assert.Empty(rendered);
        Assert.Equal(["a", "b"], outputs.All.Select(o => o.Path));
        Assert.True(outputs.TryFind("a", out var found));
        Assert.False(outputs.TryFind("A", out _));
        Assert.Equal("text"u8, found.Render());
        Assert.Equal(["a"], rendered);
    }

    private static T Note<T>(ConcurrentQueue<string> steps, string step, T value)
    {
        steps.Enqueue(step);
        return value;
    }

    private static T Note<T>(Action act, T value)
    {
        act();
        return value;
    }

    private static Each<SourceFile, string> Read(Action? note = null) => new((d, _) =>
    {
        note?.Invoke();
        return new Document<string>(d.Source, d.Source);
    });

    private static Output Text(string path, string text, string source = "s") =>
        new(path, source, target => target.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private EngineContext Context(ISourceTree sources, int workers = 2) => new(sources, diagnostics, workers);

    private sealed class Check(Action<int> check) : ICheck<int>
    {
        void ICheck<int>.Check(int catalog, DiagnosticBag diagnostics) => check(catalog);
    }
}
