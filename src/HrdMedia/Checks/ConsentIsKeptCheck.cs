using HrdMedia.Consents;
using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Checks;

/// <summary>A consent's reference names nobody, and the person has been asked again within two years.</summary>
public sealed class ConsentIsKeptCheck : ICheck<Catalog>
{
    private const int Years = 2;

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var given in GivenConsent.Of(catalog.Agreed.Concat(catalog.Scheduled), catalog.Shows, catalog.People)
            .Concat(GivenConsent.Of(catalog.People)).DistinctBy(given => given.Consent.Place))
        {
            var (reference, place) = given.Consent.Reference;
            if (NamesOf(given.PersonId, catalog).Any(name => reference.Contains(name, StringComparison.Ordinal)))
            {
                diagnostics.Error(ConsentCodes.TellingReference, place,
                    "The reference says whose consent it is. Write one that only you can look up, like c-7f3a.");
            }

            if (given.Consent.Reviewed is { Value: { Year: > 0 } date } reviewed &&
                catalog.Present.UtcDateTime.Year < 9000 && IsOld(date, catalog.Present))
            {
                diagnostics.Warning(ConsentCodes.OldReview, reviewed.Place, $"Nobody has asked '{given.PersonId}' since " +
                    $"'{date}', and dangers change. Ask again, and write the new date.");
            }
        }
    }

    private static bool IsOld(PartialDate date, DateTimeOffset now) =>
        new DateTime(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day), 0, 0, 0, DateTimeKind.Utc).AddYears(Years) <
            now.UtcDateTime;

    private static IEnumerable<string> NamesOf(string id, Catalog catalog) => id.Split('-')
        .Concat(catalog.Person(id) is { } person ? Ids.From(person.Name.In(catalog.Settings.Language)).Split('-') : [])
        .Where(word => word.Length > 2);
}
