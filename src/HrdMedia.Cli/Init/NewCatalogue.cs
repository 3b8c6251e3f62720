using System.Text;
using HrdMedia.Cli.Drafts;
using HrdMedia.Drafts;
using HrdMedia.Imaging;
using HrdMedia.Schema;
using HrdMedia.Text;
using HrdMedia.Yaml;

namespace HrdMedia.Cli.Init;

/// <summary>Makes a catalogue of what the call says and of what is answered; it holds nothing of any other catalogue.</summary>
/// <param name="values">What the call says.</param>
/// <param name="questions">Asks for the rest.</param>
internal sealed class NewCatalogue(InitValues values, Questions questions)
{
    /// <summary>Writes the files.</summary>
    /// <returns>What is new, and what is left to a person.</returns>
    /// <exception cref="WrongCallException">Something is missing or wrong, or there is a catalogue already; nothing was
    /// written.</exception>
    /// <exception cref="IOException">The disk is full or fails; nothing is left of the catalogue.</exception>
    public string Make()
    {
        if (Path.Exists(Path.Combine(values.Folder.FullName, "episodes")))
        {
            throw new WrongCallException($"There is a folder 'episodes' already in '{values.Folder.FullName}', and nothing " +
                "is ever overwritten. Name another folder.");
        }

        var draft = Draft();
        var files = Files(draft).ToArray();
        // What stands there already, such as the README that a host made, is its owner's.
        var written = files.Where(f => !Path.Exists(Path.Combine(values.Folder.FullName, f.Path))).ToArray();
        Write(written);
        return Report(draft, written, [.. files.Except(written).Select(f => f.Path)]);
    }

    private CatalogueDraft Draft()
    {
        var title = Answer("--title", values.Title, "The site's name:", null, TextKinds.Title);
        var organisation = Answer("--organisation", values.Organisation, "Who publishes it?", null, TextKinds.Title);
        var language = Answer("--language", values.Language, "The language of its texts, like en, es or fr:", "en",
            IdentifierKinds.Language);
        var address = Answer("--base-url", values.BaseUrl, "Where will it stand, like https://example.org?", null,
            IdentifierKinds.BaseUrl);
        var showTitle = Answer("--show-title", values.ShowTitle, "The first show's name:", title, TextKinds.Title);
        var show = Answer("--show", values.Show, "Its folder and address, a word or two of a-z:", Slug.From(showTitle),
            IdentifierKinds.Id);
        return Routes.Reserved.Contains(show) || show == language
            ? throw new WrongCallException($"--show: '{show}' is the address of something else. Choose another, like my-show.")
            : new CatalogueDraft(title, organisation, LanguageTag.Canonical(language), address, Guid.NewGuid(), show, showTitle,
                Guid.NewGuid());
    }

    private string Answer<T>(string option, string? given, string question, string? otherwise, Kind<T> kind)
    {
        var answer = given ?? questions.Line(question, otherwise) ??
            throw new WrongCallException($"{option} is missing, and nobody can be asked. Give it, like {option} \"…\".");
        Answers.Read(option, answer.Trim(), kind);
        return answer.Trim();
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files(CatalogueDraft draft)
    {
        var languages = new SchemaLanguages(draft.Language, []);
        (string Path, string Text)[] texts =
        [
            ("episodes/site.yaml", CatalogueYaml.Site(draft)),
            ($"episodes/{draft.ShowId}/show.yaml", CatalogueYaml.Show(draft)),
            ("episodes/README.md", Reference.OwnText()),
            .. CatalogueSchemas.Files(languages), .. EditorFiles.Files, .. CatalogueTemplate.Files(draft),
        ];
        return texts.Select(file => (file.Path, new UTF8Encoding(false).GetBytes(file.Text)))
            .Append(($"episodes/{draft.ShowId}/{CatalogueYaml.Cover}", EmptyCover.Paint()));
    }

    private void Write(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var made = new List<string>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                var file = Path.Combine(values.Folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                made.Add(file);
                stream.Write(bytes);
            }
        }
        catch
        {
            made.ForEach(File.Delete);
            throw;
        }
    }

    private string Report(CatalogueDraft draft, IEnumerable<(string Path, byte[] Bytes)> written, IReadOnlyList<string> kept)
    {
        var show = $"episodes/{draft.ShowId}/show.yaml";
        var open = new[] { ("episodes/site.yaml", CatalogueYaml.Site(draft)), (show, CatalogueYaml.Show(draft)) }
            .SelectMany(file => file.Item2.Split('\n').Select((line, i) => (Path: file.Item1, Line: line, Number: i + 1)))
            .Where(l => l.Line.Contains($"\"{Unwritten.Mark}:", StringComparison.Ordinal))
            .Select(l => $"  {l.Path}:{l.Number}: Write the words in place of '{Unwritten.Mark}'.\n");
        var folders = written.Select(f => f.Path.Contains('/') ? f.Path[..(f.Path.LastIndexOf('/') + 1)] : f.Path).Distinct();
        return $"New in {values.Folder.FullName}:\n{string.Concat(folders.Select(f => $"  {f}\n"))}" +
            (kept.Count > 0 ? $"Left as they were: {string.Join(", ", kept)}.\n" : "") +
            $"Left to do:\n{string.Concat(open)}  episodes/{draft.ShowId}/{CatalogueYaml.Cover}: Put your cover in its place.\n" +
            $"Then run 'hrdmedia check' there; README.md says how the site is published.";
    }
}
