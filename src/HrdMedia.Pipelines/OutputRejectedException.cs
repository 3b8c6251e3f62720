namespace HrdMedia.Pipelines;

/// <summary>An output's function has read again what it wrote and found it wrong; the run reports it like a failed
/// check.</summary>
/// <param name="code">Code of the diagnostic.</param>
/// <param name="place">The source that the output was made from.</param>
/// <param name="message">What is wrong, and the fix.</param>
public sealed class OutputRejectedException(string code, Place place, string message) : Exception(message)
{
    /// <summary>The diagnostic.</summary>
    public Diagnostic Diagnostic { get; } = new(code, Severity.Error, place, message);
}
