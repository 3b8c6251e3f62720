namespace HrdMedia.Pipelines;

/// <summary>A rule that the bytes of an output must keep; called from several threads.</summary>
public interface IOutputCheck
{
    /// <summary>Reports what is wrong with one output of <paramref name="outputs"/>.</summary>
    void Check(Output output, ReadOnlySpan<byte> bytes, OutputSet outputs, DiagnosticBag diagnostics);
}
