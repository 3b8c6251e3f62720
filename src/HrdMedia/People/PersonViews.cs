using HrdMedia.Layout;

namespace HrdMedia.People;

/// <summary>People as other pages show them.</summary>
public static class PersonViews
{
    /// <summary>Who takes part and who is spoken of, in the order of the credits.</summary>
    public static IReadOnlyList<CreditView> Credits(IEnumerable<Credit> credits, PageLinks links) =>
        [.. credits.Select(credit => (Credit: credit, Person: links.Catalog.Person(credit.Person.Value)))
            .Where(c => c.Person is not null)
            .Select(c => new CreditView(links.Link(c.Person!),
                c.Credit.IsHeard ? links.Words.Role(c.Credit.Role) : links.Words.SpokenOf, c.Person!.Display))];
}
