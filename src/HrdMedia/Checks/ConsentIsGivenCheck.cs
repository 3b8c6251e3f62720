using HrdMedia.Consents;
using HrdMedia.People;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>Where the site asks for it, guests, whoever is spoken of, and whoever has only a page have agreed.</summary>
public sealed class ConsentIsGivenCheck : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        if (!catalog.Settings.NeedsConsent)
        {
            return;
        }

        var episodes = catalog.Episodes.Concat(catalog.Scheduled).ToArray();
        foreach (var credit in episodes.SelectMany(e => e.People).Where(c => IsAsked(c) && c.Consent is null))
        {
            if (catalog.Person(credit.Person.Value) is { Consent: null, IsSynthetic: false } person)
            {
                diagnostics.Error(ConsentCodes.Missing, credit.Person.Place,
                    $"Nothing says that '{person.Id}' has agreed to this. Ask, and add 'consent' here or in " +
                    $"{catalog.SourceOf(person)}, or take them out.");
            }
        }

        var credited = episodes.SelectMany(e => e.People).Concat(catalog.Shows.SelectMany(s => s.People))
            .Select(c => c.Person.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var person in catalog.People.Where(p => p is { Consent: null, IsSynthetic: false } && !credited.Contains(p.Id)))
        {
            diagnostics.Error(ConsentCodes.Missing, new Place(catalog.SourceOf(person), 1, 1),
                $"Nothing says that '{person.Id}' has agreed to have a page. Ask, and add 'consent', or delete the file.");
        }
    }

    // Hosts and crew work for who publishes.
    private static bool IsAsked(Credit credit) =>
        !credit.IsHeard || credit.Role.Name.Contains("Guest", StringComparison.Ordinal);
}
