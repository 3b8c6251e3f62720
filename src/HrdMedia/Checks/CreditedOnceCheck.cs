using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>An episode names a person once for one role.</summary>
public sealed class CreditedOnceCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var copy in catalog.Episodes.Concat(catalog.Scheduled).SelectMany(episode => episode.People
            .GroupBy(credit => (credit.Person.Value, credit.Role)).SelectMany(same => same.Skip(1))))
        {
            diagnostics.Warning(PlausibilityCodes.Credit, copy.Person.Place,
                $"'{copy.Person.Value}' stands here twice with the same role, and apps would show both. Delete one of the two.");
        }
    }
}
