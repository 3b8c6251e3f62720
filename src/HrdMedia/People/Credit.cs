using HrdMedia.Consents;
using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>A person's part in a show or an episode.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Role">What they did (podcast namespace, person taxonomy).</param>
/// <param name="IsHeard">Whether the person is heard; one who is only spoken of is not named to apps as taking part.</param>
public sealed record Credit(Located<string> Person, PersonRole Role, bool IsHeard)
{
    private static readonly Kind<string> RoleName = Kinds.Choice(
        [.. PersonRoles.All.Select(role => role.Name).Distinct().Select(name => (Word(name), name))]);

    private static readonly Kind<string> GroupName = Kinds.Choice(
        [.. PersonRoles.All.Select(role => role.Group).Distinct().Select(name => (Word(name), name))]);

    /// <summary>A map with person, role and, where one role stands in two groups, group; and heard.</summary>
    public static Kind<Credit?> Kind { get; } = Kinds.Map<Credit?>("person and role", null, f =>
    {
        var person = f.Required("person", IdentifierKinds.Id.Located());
        var role = f.Required("role", RoleName);
        var group = f.Optional("group", GroupName, "");
        var isHeard = f.Optional("heard", Kinds.Boolean, true);
        return new Credit(person, PersonRoles.TryFind(role, out var found, group.Length == 0 ? null : group) ? found
            : PersonRoles.Host, isHeard)
        {
            Consent = f.Optional("consent", Consent.Kind, null),
        };
    });

    /// <summary>What the person has agreed to for this part, or null when what they agreed to for all stands for it.</summary>
    public Consent? Consent { get; init; }

    private static string Word(string name) => name.ToLowerInvariant().TrimEnd('.').Replace(' ', '-');
}
