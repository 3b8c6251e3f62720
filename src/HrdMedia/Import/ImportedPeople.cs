using HrdMedia.Drafts;
using HrdMedia.Feeds;
using HrdMedia.Text;

namespace HrdMedia.Import;

/// <summary>Gathers the people of a feed: one name is one person.</summary>
/// <param name="losses">Gets what is lost.</param>
internal sealed class ImportedPeople(ImportLosses losses)
{
    private readonly Dictionary<string, ImportedPerson> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>All, by id.</summary>
    public IEnumerable<ImportedPerson> All => byName.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The credits of an entry (podcast namespace, <c>podcast:person</c>), each as it stands in YAML.</summary>
    public IReadOnlyList<string> Credits(FeedElement entry) =>
        [.. entry.TakeAll("podcast:person").Select(Credit).OfType<string>().Distinct(StringComparer.Ordinal)];

    private string? Credit(FeedElement element)
    {
        var name = ImportedLine.Of(element.OneLine, PodcastTags.MaxPersonName, element, losses);
        if (name.Length == 0)
        {
            losses.Add(element, "<podcast:person> has no name in it.");
            return null;
        }

        var role = Role(element, out var group);
        return YamlFields.Map(("person", Person(name, element).Id), ("role", Word(role.Name)), ("group", group));
    }

    private PersonRole Role(FeedElement element, out string group)
    {
        var (name, named) = (element["role"], element["group"]);
        if (!PersonRoles.TryFind(name, out var role, named.Length > 0 ? named : null) &&
            !PersonRoles.TryFind(name, out role))
        {
            if (name.Length > 0)
            {
                losses.Add(element, $"The role '{name}' of '{element.OneLine}' is not one of the taxonomy's: apps take it for " +
                    "host, which is written.");
            }

            role = PersonRoles.Host;
        }

        var (found, known) = (role, PersonRoles.All.Where(r => r.Name == role.Name).Take(2).Count());
        group = known > 1 ? Word(found.Group) : "";
        return found;
    }

    private ImportedPerson Person(string name, FeedElement element)
    {
        var key = EntryTexts.Plain(name) is { Length: > 0 } plain ? plain : name;
        if (!byName.TryGetValue(key, out var person))
        {
            byName[key] = person = new ImportedPerson(Free(Slug.From(name) ?? "person"), name);
        }

        var image = WebAddress.Publishable(element["img"]);
        if (image is not null && person.Image is { } other && other != image)
        {
            losses.Add(element, $"'{name}' has another picture already: '{image}'.");
        }

        person.Image ??= image;
        if (WebAddress.Publishable(element["href"]) is { } link && !person.Links.Contains(link))
        {
            person.Links.Add(link);
        }

        return person;
    }

    private string Free(string id)
    {
        var free = id;
        for (var i = 2; !ids.Add(free); i++)
        {
            free = $"{id}-{i}";
        }

        return free;
    }

    private static string Word(string name) => name.ToLowerInvariant().TrimEnd('.').Replace(' ', '-');
}
