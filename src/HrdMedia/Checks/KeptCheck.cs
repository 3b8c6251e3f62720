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

    /// <summary>Takes over that nothing was found before an episode was edited that looks the same to all others. What was found
    /// is looked for anew: its place may have moved.</summary>
    public void Keep(KeptCheck before, Episode now) => edited = before.hasFoundNothing ? now : null;

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
