using System.Collections.Concurrent;
using System.Text;

namespace HrdMedia.Pipelines.Tests;

/// <summary>Keeps what is written; of large outputs also when they were completed.</summary>
internal sealed class RecordingSink : IOutputSink
{
    public ConcurrentDictionary<string, string> Whole { get; } = new();

    public ConcurrentDictionary<string, LargeFile> Large { get; } = new();

    public void Write(Output output, ReadOnlySpan<byte> bytes) => Whole[output.Path] = Encoding.UTF8.GetString(bytes);

    public Stream OpenLarge(Output output) => Large[output.Path] = new LargeFile();
}
