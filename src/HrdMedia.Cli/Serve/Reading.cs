namespace HrdMedia.Cli.Serve;

/// <summary>The catalogue as it was read last.</summary>
/// <param name="Site">The site; that of an earlier reading when there are errors, null when there has been none without.</param>
/// <param name="Findings">What is wrong with the catalogue as it is now.</param>
internal sealed record Reading(DeployedSite? Site, IReadOnlyList<Finding> Findings);
