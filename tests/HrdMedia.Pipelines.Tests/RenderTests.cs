using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace HrdMedia.Pipelines.Tests;

public sealed class RenderTests
{
    private const int Mebibyte = 1 << 20;

    private readonly DiagnosticBag diagnostics = new();
    private readonly RecordingSink sink = new();

    [Fact]
    public void Hands_each_output_to_the_sink_whole()
    {
        Render([.. Enumerable.Range(0, 500).Select(i => Text($"{i}", new string('x', i)))], workers: 4);

        Assert.Equal(500, sink.Whole.Count);
        Assert.All(sink.Whole, file => Assert.Equal(int.Parse(file.Key), file.Value.Length));
        Assert.Empty(sink.Large);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(79_999)]
    [InlineData(80_000)]
    [InlineData(80_001)]
    [InlineData(300_000)]
    public void An_output_is_whole_however_large_its_pieces_are(int piece)
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i:x6}"));
        var growing = new Output("growing", "s", target =>
        {
            foreach (var bytes in Encoding.UTF8.GetBytes(text).Chunk(piece))
            {
                bytes.CopyTo(target.GetSpan(bytes.Length));
                target.Advance(bytes.Length);
            }
        });

        Render([Text("before", "x"), growing, Text("later", "y")], workers: 1);

        Assert.Equal(("x", text, "y"), (sink.Whole["before"], sink.Whole["growing"], sink.Whole["later"]));
    }

    [Fact]
    public void Passes_a_large_output_on_in_pieces()
    {
        Render([Blocks("large", 40), Text("small", "x"), Blocks("second", 20)], workers: 1);

        Assert.Equal("x", Assert.Single(sink.Whole).Value);
        Assert.Equal(40 * Mebibyte, sink.Large["large"].Written);
        Assert.Equal(20 * Mebibyte, sink.Large["second"].Written);
        Assert.All(sink.Large.Values, file => Assert.True(file.IsComplete && file.LongestPiece < 12 * Mebibyte));
    }

    [Fact]
    public void Closes_a_large_output_that_is_rejected_and_keeps_it_out_of_the_next()
    {
        static void Reject() => throw new OutputRejectedException("HRD9", new Place("s"), "no");

        // Several pairs: .NET gives a worker a new buffer now and then.
        Render([.. Enumerable.Range(0, 12)
            .SelectMany(i => new[] { Blocks($"{i:00}-large", 9, Reject), Text($"{i:00}-small", "x") })], workers: 1);

        Assert.All(sink.Large.Values, file => Assert.True(file.IsComplete && file.Written <= 9 * Mebibyte));
        Assert.Equal((12, 12), (sink.Large.Count, sink.Whole.Count));
        Assert.Equal("s: error HRD9: no", Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void Turns_a_rejected_output_into_a_diagnostic_and_renders_the_others()
    {
        Render([Throws("a", new OutputRejectedException("HRD9", new Place("s", 1, 2), "no")), Text("b", "x")], workers: 2);

        Assert.Equal("s:1:2: error HRD9: no", Assert.Single(diagnostics.Sorted()).ToString());
        Assert.Equal(["b"], sink.Whole.Keys);
    }

    [Fact]
    public void An_exception_names_the_output()
    {
        var thrown = Assert.Throws<OutputFailedException>(() => Render([Throws("some/page.html", new FormatException("inner"))],
            workers: 2));

        Assert.Contains("some/page.html", thrown.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(thrown.InnerException);
    }

    [Fact]
    public void A_failing_disk_is_not_taken_for_a_failing_output() =>
        Assert.Throws<IOException>(() => Render([Throws("a", new IOException("disk"))], workers: 2));

    [Fact]
    public void Checks_see_each_output_that_fits_memory_and_what_they_say_counts()
    {
        var seen = new ConcurrentQueue<string>();
        var check = new Check((output, bytes, all, bag) =>
        {
            seen.Enqueue($"{output.Path}:{bytes}:{all.All.Count}");
            bag.Error("HRD9", new Place(output.Source), "bad");
        });

        Render([Text("a", "text"), Blocks("large", 20)], workers: 1, check);

        Assert.Equal(["a:text:2"], seen);
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void Stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var outputs = Enumerable.Range(0, 10_000).Select(i => new Output($"{i}", "s", _ => cancellation.Cancel()));

        Assert.Throws<OperationCanceledException>(() => Render([.. outputs], workers: 2, cancellation: cancellation));
        Assert.InRange(sink.Whole.Count, 1, 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Has_no_more_outputs_in_work_than_workers_and_uses_buffers_again(int workers)
    {
        var (now, most) = (0, 0);
        var buffers = new ConcurrentDictionary<IBufferWriter<byte>, int>(ReferenceEqualityComparer.Instance);
        var outputs = Enumerable.Range(0, 300).Select(i => new Output($"{i:000}", "s", target =>
        {
            Assert.True(buffers.AddOrUpdate(target, 1, (_, inUse) => inUse + 1) == 1, "Two outputs share a buffer at one time.");
            lock (sink)
            {
                most = Math.Max(most, ++now);
            }

            Thread.Sleep(1);
            lock (sink)
            {
                now--;
            }

            buffers.AddOrUpdate(target, 0, (_, inUse) => inUse - 1);
        }));

        Render([.. outputs], workers);

        Assert.InRange(most, 1, workers);
        Assert.InRange(buffers.Count, 1, 60);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_site()
    {
        Render([.. Enumerable.Range(0, 20).Select(i => Blocks($"warm{i}", 7))], workers: 2);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Render([.. Enumerable.Range(0, 400).Select(i => Blocks($"{i}", 7))], workers: 2, keep: false);

        // 2,800 MiB of output; a buffer for each worker, which .NET may begin anew a few times.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 400 * Mebibyte);
    }

    private static Output Text(string path, string text) => new(path, "s", target => target.Write(Encoding.UTF8.GetBytes(text)));

    private static Output Throws(string path, Exception e) => new(path, "s", _ => throw e);

    private static Output Blocks(string path, int mebibytes, Action? end = null) => new(path, "s", target =>
    {
        for (var i = 0; i < mebibytes; i++)
        {
            target.GetSpan(Mebibyte)[..Mebibyte].Clear();
            target.Advance(Mebibyte);
        }

        end?.Invoke();
    });

    private void Render(
        Output[] outputs, int workers, IOutputCheck? check = null, bool keep = true, CancellationTokenSource? cancellation = null)
    {
        var context = new EngineContext(new MemorySourceTree(), diagnostics, workers,
            cancellation: cancellation?.Token ?? default);
        var set = OutputSet.Collect(outputs, diagnostics);
        Engine<int>.Render(set, keep ? sink : new Nowhere(), check is null ? [] : [check], context);
    }

    private delegate void CheckOutput(Output output, string bytes, OutputSet all, DiagnosticBag bag);

    private sealed class Check(CheckOutput check) : IOutputCheck
    {
        void IOutputCheck.Check(Output output, ReadOnlySpan<byte> bytes, OutputSet outputs, DiagnosticBag diagnostics) =>
            check(output, Encoding.UTF8.GetString(bytes), outputs, diagnostics);
    }

    private sealed class Nowhere : IOutputSink
    {
        public void Write(Output output, ReadOnlySpan<byte> bytes)
        {
        }

        public Stream OpenLarge(Output output) => Stream.Null;
    }
}
