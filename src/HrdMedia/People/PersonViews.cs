using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>People as other pages show them.</summary>
public static class PersonViews
{
    /// <summary>Who takes part, in the order of the credits.</summary>
    public static IReadOnlyList<CreditView> Credits(IEnumerable<Credit> credits, PageLinks links) =>
        [.. credits.Select(credit => (credit.Role, Person: links.Catalog.Person(credit.Person.Value)))
            .Where(c => c.Person is not null)
            .Select(c => new CreditView(links.Link(c.Person!), c.Role.Name, c.Person!.Display))];
}
