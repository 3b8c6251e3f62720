using HrdMedia.People;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Whoever is not named is not known by their own voice or their own links either.</summary>
public sealed class HiddenPeopleStaySoCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var heard = catalog.Episodes.Concat(catalog.Scheduled).SelectMany(e => e.People).Where(c => c.IsHeard)
            .Select(c => c.Person.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var person in catalog.People.Where(p => p.Display != PersonDisplay.Name && !p.IsSynthetic))
        {
            var file = new Place(catalog.SourceOf(person), 1, 1);
            if (person.Voice is null && heard.Contains(person.Id))
            {
                diagnostics.Warning(IdentityCodes.OwnVoice, file, "The name is not the person's own, but the voice may be: " +
                    "who knows it knows the name. Add a line 'voice:' with 'altered', 'read-by-actor', or, when they have " +
                    "agreed to be heard, 'original'.");
            }

            if (person.Links.Count > 0)
            {
                diagnostics.Warning(IdentityCodes.OwnLinks, file, "The name is not the person's own, but 'links' may lead to " +
                    "it. Delete the links that do.");
            }
        }
    }
}
