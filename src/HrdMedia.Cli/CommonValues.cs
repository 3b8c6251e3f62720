namespace HrdMedia.Cli;

/// <summary>The values of the options that several commands share.</summary>
/// <param name="Root">The folder that holds <c>episodes/</c>, absolute.</param>
/// <param name="Cache">Where pictures, and what else the next build can use, are kept, absolute.</param>
/// <param name="Site">What the site is told.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="Quiet">Whether findings are all that is written.</param>
internal sealed record CommonValues(string Root, string Cache, SiteOptions Site, DiagnosticFormat Format, bool Quiet);
