using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>What the host would answer.</summary>
/// <param name="Status">The status code (RFC 9110, 15).</param>
/// <param name="Output">What is shown, or null.</param>
/// <param name="Location">Where the browser is sent, or empty.</param>
internal sealed record DeployAnswer(int Status, Output? Output, string Location = "");
