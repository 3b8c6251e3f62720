using HrdMedia.Episodes;
using HrdMedia.Pipelines;
using HrdMedia.Schema;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Withdrawal;

/// <summary>Says what is to be done to take something back; does none of it.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="sources">Its files.</param>
public sealed class WithdrawalPlanner(Catalog catalog, ISourceTree sources)
{
    /// <summary>The plan.</summary>
    /// <param name="thing">What is taken back.</param>
    /// <param name="date">The day.</param>
    /// <param name="reason">Why.</param>
    /// <param name="earlier">Addresses that it had before, without language.</param>
    /// <exception cref="IOException">A file could not be read, or the list of what was taken back cannot be added to.</exception>
    public WithdrawalPlan Of(
        WithdrawnThing thing, PartialDate date, WithdrawalReason reason, IReadOnlyList<string> earlier)
    {
        var files = FilesOf(thing);
        var changed = Mended(thing, files);
        var tombstone = catalog.Tombstones.Any(t => t.Covers(thing.Address)) ? []
            : new[] { new WithdrawalStep(SourcePlaces.Withdrawn, WithTombstone(thing, date, reason, earlier),
                "keeps its guid and addresses from being used again") };
        return new WithdrawalPlan(thing.Address,
        [
            .. tombstone, .. changed,
            .. files.Select(f => new WithdrawalStep(f, null, "goes")),
            new WithdrawalStep(thing.Source, null, "goes"),
        ],
        Mentions(thing, [.. files, thing.Source], changed.ToDictionary(s => s.Path, s => s.Text!)), Alone(thing),
        thing.Elsewhere);
    }

    // What it names, and what is called as it is; never what another file names too.
    private List<string> FilesOf(WithdrawnThing thing)
    {
        var folder = thing.Source[..thing.Source.LastIndexOf('/')];
        var stem = Path.GetFileNameWithoutExtension(thing.Source);
        var own = sources.Files.Where(f => f.Folder == folder && f.Path != thing.Source && (thing.Files.Contains(f.Name) ||
            f.Name.StartsWith(stem + ".", StringComparison.Ordinal))).ToArray();
        var others = sources.Files.Where(f => f.Folder == folder && f.Path != thing.Source && !own.Contains(f) &&
            Path.GetExtension(f.Name) is ".yaml" or ".json").Select(f => Read(f.Path)).ToArray();
        return [.. own.Where(f => !others.Any(o => o.Contains(f.Name, StringComparison.Ordinal))).Select(f => f.Path)];
    }

    private List<WithdrawalStep> Mended(WithdrawnThing thing, IReadOnlyList<string> files)
    {
        var lists = thing.References.ToLookup(r => r.Place.File, r => r.Place);
        var steps = new List<WithdrawalStep>();
        foreach (var file in sources.Files.Where(f => f.Path != thing.Source && !files.Contains(f.Path) &&
            Path.GetExtension(f.Name) is ".yaml" or ".md"))
        {
            var text = Read(file.Path);
            var now = lists.Contains(file.Path) ? YamlListItems.Without(text, lists[file.Path]) ?? text : text;
            now = WithdrawnLinks.Without(now, thing.Address, catalog.Settings.BaseUrl);
            if (now != text)
            {
                steps.Add(new WithdrawalStep(file.Path, now, lists.Contains(file.Path)
                    ? $"names it no more (line {string.Join(", ", lists[file.Path].Select(p => p.Line).Distinct().Order())})"
                    : "links to it no more"));
            }
        }

        return steps;
    }

    private string WithTombstone(WithdrawnThing thing, PartialDate date, WithdrawalReason reason, IReadOnlyList<string> earlier)
    {
        var old = sources.TryFind(SourcePlaces.Withdrawn, out _) ? Read(SourcePlaces.Withdrawn)
            : $"{Modeline.For(new SourceFile(SourcePlaces.Withdrawn, 0))}\n# What was taken back. Its guids and addresses are " +
                "never used again: delete nothing here.\nwithdrawn:\n";
        var text = (old.EndsWith('\n') ? old : old + "\n") + $"  - address: {thing.Address}\n" +
            (thing.Guid.Length > 0 ? $"    guid: {YamlText.Quoted(thing.Guid)}\n" : "") + $"    date: {date}\n" +
            $"    reason: {WithdrawalReasons.WordOf(reason)}\n" +
            (earlier.Count > 0 ? $"    earlier: [{string.Join(", ", earlier)}]\n" : "");
        var findings = new DiagnosticBag();
        var read = YamlReader.Read(text, SourcePlaces.Withdrawn, findings) is { } map
            ? new TombstonesReader().Read(new Fields(map, new FieldContext(SourcePlaces.Withdrawn, "en", findings)),
                new SourceFile(SourcePlaces.Withdrawn, 0)) : null;
        return read?.All.Count == catalog.Tombstones.Count + 1 && !findings.HasErrors ? text
            : throw new IOException($"{SourcePlaces.Withdrawn} cannot be added to. Write its list with a line " +
                "'  - address: …' for each entry, and nothing below it.");
    }

    private List<Place> Mentions(WithdrawnThing thing, IReadOnlyList<string> gone, IReadOnlyDictionary<string, string> changed)
    {
        string[] words = [thing.Address.TrimEnd('/'), .. thing.Names.Where(n => n.Length > 3)];
        return [.. sources.Files.Where(f => !gone.Contains(f.Path) && f.Path != SourcePlaces.Withdrawn && IsText(f))
            .SelectMany(f => (changed.GetValueOrDefault(f.Path) ?? Read(f.Path)).Split('\n').Index()
                .Where(line => words.Any(w => line.Item.Contains(w, StringComparison.OrdinalIgnoreCase)))
                .Select(line => new Place(f.Path, line.Index + 1)))];
    }

    private string[] Alone(WithdrawnThing thing) => thing.Record is not Episode episode ? []
        : [.. episode.People.Select(c => c.Person.Value).Distinct().Where(id => catalog.Whole.Person(id) is not null &&
            !catalog.Shows.SelectMany(s => s.People).Concat(catalog.Episodes.Concat(catalog.Scheduled)
                .Where(e => e != episode).SelectMany(e => e.People)).Any(c => c.Person.Value == id))];

    private static bool IsText(SourceFile file) => file.Length <= SourceText.MaxBytes &&
        Path.GetExtension(file.Name) is ".yaml" or ".md" or ".vtt" or ".srt" or ".json" or ".txt" or ".html";

    private string Read(string path)
    {
        using var reader = new StreamReader(sources.Open(sources.TryFind(path, out var file) ? file
            : throw new IOException($"{path} is not there any more.")));
        return reader.ReadToEnd();
    }
}
