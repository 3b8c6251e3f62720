namespace HrdMedia.Cli.Tests.Interop;

/// <summary>Where a reader says something else than what is written; a test asserts it, and so fails when the reader has
/// changed.</summary>
/// <param name="Fact">The fact; that of an episode begins with "item ".</param>
/// <param name="Why">What the reader does.</param>
/// <param name="Says">What it makes of the right facts: of the show's, or of the episode's, where those of the show begin with
/// "show ".</param>
public sealed record KnownGap(string Fact, string Why, Func<IReadOnlyDictionary<string, string[]>, IEnumerable<string>> Says)
{
    /// <summary>A gap that depends on the fact alone.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="why">What the reader does.</param>
    /// <param name="says">What it makes of the right value.</param>
    public static KnownGap Of(string fact, string why, Func<string[], IEnumerable<string>> says) =>
        new(fact, why, facts => says(facts[Name(fact)]));

    /// <summary>A fact that the reader never has.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="why">What the reader does.</param>
    public static KnownGap Missing(string fact, string why) => new(fact, why, _ => []);

    private static string Name(string fact) => fact.Replace("item ", "", StringComparison.Ordinal);
}
