namespace HrdMedia.Pipelines;

/// <summary>Where rendered outputs go; called from several threads, once for each output.</summary>
public interface IOutputSink
{
    /// <summary>Whether it has this output already, made of what <see cref="Output.MadeOf"/> says: then it is not
    /// rendered.</summary>
    bool Has(Output output) => false;

    /// <summary>Takes an output whole.</summary>
    void Write(Output output, ReadOnlySpan<byte> bytes);

    /// <summary>Takes an output that is too large to be held in memory; it is complete when the stream is disposed.</summary>
    Stream OpenLarge(Output output);
}
