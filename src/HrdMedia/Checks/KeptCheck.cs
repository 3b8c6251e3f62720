using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A rule that is held against the whole catalogue, and after an edit, where it had found nothing before, against no
/// more than can have broken it.</summary>
/// <param name="check">The rule.</param>
internal sealed class KeptCheck(ICheck<Catalog> check) : ICheck<Catalog>
{
    // To look up each is quick for as many as one saves at once.
    private const int Few = 16;

    private bool hasFoundNothing, wasSame;
    private CatalogChange? change;

    /// <summary>Each rule so.</summary>
    public static IReadOnlyList<KeptCheck> Each(IReadOnlyList<ICheck<Catalog>> checks) =>
        [.. checks.Select(check => new KeptCheck(check))];

    /// <summary>Takes over that nothing was found before. What was found is looked for anew: its place may have moved.</summary>
    /// <param name="before">The rules of the site before, or null when there is none.</param>
    /// <param name="now">The same rules of the site as it is.</param>
    /// <param name="change">What has changed between the two; null when that is not known.</param>
    /// <param name="looksTheSame">Whether that is one episode, which looks the same to all others.</param>
    public static void Keep(
        IReadOnlyList<KeptCheck>? before, IReadOnlyList<KeptCheck> now, CatalogChange? change, bool looksTheSame)
    {
        for (var i = 0; i < now.Count; i++)
        {
            now[i].change = before?[i].hasFoundNothing == true ? change : null;
            now[i].wasSame = looksTheSame;
        }
    }

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        if (change is null)
        {
            // What is not there yet must be right all the same: it is told today, not on the day.
            check.Check(catalog.Whole, found);
        }
        else
        {
            CheckAgain(catalog, change, found);
        }

        var all = found.Sorted();
        (hasFoundNothing, change) = (all.Count == 0, null);
        foreach (var diagnostic in all)
        {
            diagnostics.Add(diagnostic);
        }
    }

    private void CheckAgain(Catalog catalog, CatalogChange change, DiagnosticBag found)
    {
        switch (check)
        {
            case IEpisodeCheck ofEpisode:
                foreach (var episode in change.Episodes.Come)
                {
                    ofEpisode.Check(episode, found);
                }

                break;
            case IFileCheck ofFile:
                ofFile.Check(change.Files, found);
                break;
            default:
                if (!wasSame && !(check is IComparingCheck comparing && IsKept(comparing, change)))
                {
                    check.Check(catalog.Whole, found);
                }

                break;
        }
    }

    // Those that were there before kept it, and do so without those that have gone.
    private static bool IsKept(IComparingCheck check, CatalogChange change) => change.Episodes.Come.Count <= Few &&
        check.Others(change.Before.Whole).SequenceEqual(check.Others(change.Now.Whole), ReferenceEqualityComparer.Instance) &&
        !change.Episodes.Come.Any(episode => check.MayBreak(episode, change.Now.Whole));
}
