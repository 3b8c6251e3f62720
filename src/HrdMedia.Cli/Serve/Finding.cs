using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>What a page says of a mistake.</summary>
/// <param name="Diagnostic">The mistake.</param>
/// <param name="Line">The line of the source that holds it, or null.</param>
internal sealed record Finding(Diagnostic Diagnostic, string? Line)
{
    /// <summary>Whether nothing would be published.</summary>
    public bool IsError => Diagnostic.Severity == Severity.Error;
}
