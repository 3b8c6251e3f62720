using HrdMedia.Episodes;
using HrdMedia.People;
using HrdMedia.Yaml;

namespace HrdMedia.Withdrawal;

/// <summary>What can be taken back: an episode or a person.</summary>
/// <param name="Record">The episode or the person.</param>
/// <param name="Source">Its file.</param>
/// <param name="Address">Where it stands, without language.</param>
/// <param name="Guid">Of an episode; else empty.</param>
/// <param name="Files">The names of the files that it names, beside its own.</param>
/// <param name="References">Where other files name it in a list.</param>
/// <param name="Names">The words by which people know it: titles, or a name, in each language.</param>
/// <param name="Elsewhere">Addresses of its recordings that stand elsewhere.</param>
public sealed record WithdrawnThing(object Record, string Source, string Address, string Guid, IReadOnlyList<string> Files,
    IReadOnlyList<Located<string>> References, IReadOnlyList<string> Names, IReadOnlyList<string> Elsewhere)
{
    /// <summary>Finds what an id stands for (<c>show/episode</c> or <c>people/id</c>), or null.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="id">The id; an address or a file's path will do.</param>
    public static WithdrawnThing? Find(Catalog catalog, string id)
    {
        var whole = catalog.Whole;
        var name = NameOf(id);
        return whole.Episodes.Concat(whole.Scheduled).FirstOrDefault(e => e.FullId == name) is { } episode ? Of(episode, whole)
            : whole.People.FirstOrDefault(p => $"people/{p.Id}" == name) is { } person ? Of(person, whole) : null;
    }

    /// <summary>An id as it is written, without what stands around it in a path or an address.</summary>
    public static string NameOf(string id)
    {
        var name = id.Trim('/');
        name = name.StartsWith("episodes/", StringComparison.Ordinal) ? name["episodes/".Length..] : name;
        return name.EndsWith(".yaml", StringComparison.Ordinal) ? name[..^".yaml".Length] : name;
    }

    private static WithdrawnThing Of(Episode episode, Catalog catalog)
    {
        IEnumerable<string?> files =
        [
            .. episode.Recordings.Select(r => r.File.Value), .. episode.Transcripts.Select(t => t.File.Value),
            episode.ChaptersFile?.Value, episode.Image?.File.Value,
            .. episode.ForApps.Entry.Images.Select(i => i.Artwork.File.Value),
            .. episode.Chapters.Select(c => c.Image?.File.Value), .. episode.Documents.Select(d => d.File.Value),
        ];
        return new(episode, catalog.SourceOf(episode), Routes.Of(episode), episode.Guid.Value,
            [.. files.OfType<string>().Where(f => f.Length > 0).Distinct()],
            [.. catalog.Events.SelectMany(e => e.Episodes).Concat(catalog.Courses.SelectMany(c => c.Units)
                .SelectMany(u => u.Episodes)).Where(e => e.Value == episode.FullId)],
            [.. episode.Title.Languages.Select(episode.Title.In).Distinct()],
            [.. episode.Recordings.Select(r => r.Url).Where(url => url.Length > 0)]);
    }

    private static WithdrawnThing Of(Person person, Catalog catalog) => new(person, catalog.SourceOf(person), Routes.Of(person),
        "", person.Image?.File.Value is { Length: > 0 } file ? [file] : [],
        [.. catalog.Shows.SelectMany(s => s.People).Concat(catalog.Episodes.Concat(catalog.Scheduled).SelectMany(e => e.People))
            .Select(c => c.Person).Where(p => p.Value == person.Id)],
        [.. person.Name.Languages.Select(person.Name.In).Distinct()], []);
}
