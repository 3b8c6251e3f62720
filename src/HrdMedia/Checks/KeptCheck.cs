using HrdMedia.Episodes;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that is held against the whole catalogue, and after an edit of one episode against no more than that can have
/// broken.</summary>
/// <param name="check">The rule.</param>
internal sealed class KeptCheck(ICheck<Catalog> check) : ICheck<Catalog>
{
    private bool hasFoundNothing;
    private Episode? edited;

    /// <summary>Each rule so.</summary>
    public static IReadOnlyList<KeptCheck> Each(IReadOnlyList<ICheck<Catalog>> checks) =>
        [.. checks.Select(check => new KeptCheck(check))];

    /// <summary>Takes over that nothing was found before an episode was edited that looks the same to all others. What was found
    /// is looked for anew: its place may have moved.</summary>
    /// <param name="before">The rules of the site before; none when more has changed.</param>
    /// <param name="now">The same rules of the site as it is.</param>
    /// <param name="edited">The episode.</param>
    public static void Keep(IReadOnlyList<KeptCheck> before, IReadOnlyList<KeptCheck> now, Episode? edited)
    {
        for (var i = 0; i < before.Count; i++)
        {
            now[i].edited = before[i].hasFoundNothing ? edited : null;
        }
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        if (edited is null)
        {
            // What is not there yet must be right all the same: it is told today, not on the day.
            check.Check(catalog.Whole, found);
        }
        else if (check is IEpisodeCheck ofEpisode)
        {
            ofEpisode.Check(edited, found);
        }

        var all = found.Sorted();
        hasFoundNothing = all.Count == 0;
        foreach (var diagnostic in all)
        {
            diagnostics.Add(diagnostic);
        }
    }
}
