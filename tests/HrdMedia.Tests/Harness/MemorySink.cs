using System.Collections.Concurrent;
using HrdMedia.Pipelines;

namespace HrdMedia.Tests.Harness;

/// <summary>Keeps outputs in memory.</summary>
public sealed class MemorySink : IOutputSink
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public void Write(Output output, ReadOnlySpan<byte> bytes) => Assert.True(files.TryAdd(output.Path, bytes.ToArray()));

    public Stream OpenLarge(Output output) => new Large(bytes => files[output.Path] = bytes);

    private sealed class Large(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            done(ToArray());
            base.Dispose(disposing);
        }
    }
}
