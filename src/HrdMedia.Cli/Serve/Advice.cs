using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>What is probably a slip in a catalogue.</summary>
/// <param name="Site">The site of the catalogue.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record Advice(Site Site, DiagnosticBag Diagnostics);
