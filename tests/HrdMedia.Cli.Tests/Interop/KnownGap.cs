namespace HrdMedia.Cli.Tests.Interop;

/// <summary>Where a reader says something else than what is written; a test asserts it, and so fails when the reader has
/// changed.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Why">What the reader does.</param>
/// <param name="Says">What it makes of the right value.</param>
public sealed record KnownGap(string Fact, string Why, Func<string[], IEnumerable<string>> Says);
