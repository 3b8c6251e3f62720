using HrdMedia.Episodes;
using HrdMedia.Media;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>A recording, picture or transcript is named by some file beside it: else it is published nowhere, and nobody
/// notices.</summary>
/// <param name="sources">The files.</param>
public sealed class FilesAreNamedCheck(ISourceTree sources) : ICheck<Catalog>
{
    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        var named = Named(catalog).ToHashSet(StringComparer.Ordinal);
        var texts = sources.Files.Where(IsText).ToLookup(f => f.Folder);
        // What is wrong there may be just that, and is told already.
        var wrong = diagnostics.Sorted().Where(d => d.Severity == Severity.Error)
            .Select(d => d.Place.File[..Math.Max(0, d.Place.File.LastIndexOf('/'))]).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Files.Where(f => IsNamed(f) && !wrong.Contains(f.Folder) && !named.Contains(f.Path)))
        {
            // A file that could not be read whole names its files nevertheless; so does a list of chapters its pictures.
            if (!texts[file.Folder].Any(text => text != file && Says(text, file.Name)))
            {
                diagnostics.Warning(PlausibilityCodes.Orphan, new Place(file.Path),
                    $"No file names '{file.Name}', so it is not published. {Fix(file, texts[file.Folder])}");
            }
        }
    }

    private static IEnumerable<string> Named(Catalog catalog)
    {
        foreach (var episode in catalog.Episodes.Concat(catalog.Scheduled))
        {
            var folder = $"episodes/{episode.ShowId}/";
            var names = episode.Recordings.Select(r => r.File.Value).Concat(episode.Transcripts.Select(t => t.File.Value))
                .Concat(episode.ForApps.Entry.Images.Select(i => i.Artwork.File.Value))
                .Concat(episode.Documents.Select(d => d.File.Value));
            foreach (var name in names.Where(n => n.Length > 0))
            {
                yield return folder + name;
            }

            if (episode.Image is { } image)
            {
                yield return folder + image.File.Value;
            }
        }

        foreach (var document in catalog.Courses.SelectMany(c => c.Units).SelectMany(u => u.Documents))
        {
            yield return $"episodes/courses/{document.File.Value}";
        }

        foreach (var picture in catalog.People.Select(p => p.Image?.Picture).Concat(catalog.Shows.Select(s => s.Artwork?.Picture))
            .OfType<PictureFile>())
        {
            yield return picture.Source.Path;
        }
    }

    private static bool IsText(SourceFile file) => Path.GetExtension(file.Name) is ".yaml" or ".json";

    private static bool IsNamed(SourceFile file) => SourcePlaces.IsKnown(file) && !SourcePlaces.IsPage(file) &&
        file.Path != "episodes/README.md" && (!IsText(file) || TranscriptFile.IsName(file.Name));

    private bool Says(SourceFile text, string name)
    {
        if (text.Length > SourceText.MaxBytes)
        {
            return false;
        }

        using var reader = new StreamReader(sources.Open(text));
        return reader.ReadToEnd().Contains(name, StringComparison.Ordinal);
    }

    // The file of which the name begins with an episode's belongs to it.
    private static string Fix(SourceFile file, IEnumerable<SourceFile> texts)
    {
        var field = file.Name.EndsWith(".chapters.json", StringComparison.Ordinal) ? "chapters"
            : TranscriptFile.IsName(file.Name) ? "transcript" : file.Name.EndsWith(".pdf", StringComparison.Ordinal) ? "documents"
            : Path.GetExtension(file.Name) is ".png" or ".jpg" or ".jpeg"
            or ".webp" or ".gif" or ".svg" or ".heic" ? "image" : "audio";
        var owner = texts.Where(t => t.Name.EndsWith(".yaml", StringComparison.Ordinal) &&
            file.Name.StartsWith(t.Stem, StringComparison.Ordinal)).MaxBy(t => t.Name.Length);
        return owner is null ? "Name it in the file that it belongs to, or move it into a folder whose name begins with a dot."
            : $"Name it in {owner.Name} under '{field}', or move it into a folder whose name begins with a dot.";
    }
}
