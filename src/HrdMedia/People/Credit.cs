using HrdMedia.Feeds;
using HrdMedia.Yaml;

namespace HrdMedia.People;

/// <summary>A person's part in a show or an episode.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Role">What they did (podcast namespace, person taxonomy).</param>
public sealed record Credit(Located<string> Person, PersonRole Role)
{
    private static readonly Kind<string> RoleName = Kinds.Choice(
        [.. PersonRoles.All.Select(role => role.Name).Distinct().Select(name => (Word(name), name))]);

    private static readonly Kind<string> GroupName = Kinds.Choice(
        [.. PersonRoles.All.Select(role => role.Group).Distinct().Select(name => (Word(name), name))]);

    /// <summary>A map with person, role and, where one role stands in two groups, group.</summary>
    public static Kind<Credit?> Kind { get; } = Kinds.Map<Credit?>("person and role", null, f =>
    {
        var person = f.Required("person", IdentifierKinds.Id.Located());
        var role = f.Required("role", RoleName);
        var group = f.Optional("group", GroupName, "");
        return new Credit(person, PersonRoles.TryFind(role, out var found, group.Length == 0 ? null : group) ? found
            : PersonRoles.Host);
    });

    private static string Word(string name) => name.ToLowerInvariant().TrimEnd('.').Replace(' ', '-');
}
