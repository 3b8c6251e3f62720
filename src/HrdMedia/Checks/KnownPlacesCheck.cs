using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Checks;

/// <summary>Every file of the catalogue must be one that is read: a misnamed file would be missed in silence.</summary>
/// <param name="sources">The files.</param>
public sealed class KnownPlacesCheck(ISourceTree sources) : IFileCheck
{
    private static readonly string[] Documents =
    [
        ".pdf", ".doc", ".docx", ".docm", ".odt", ".rtf", ".pages", ".epub", ".xls", ".xlsx", ".ods", ".numbers", ".ppt", ".pptx",
        ".odp", ".key",
    ];

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics) => Check(sources.Files, diagnostics);

    /// <inheritdoc/>
    public void Check(IEnumerable<SourceFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files.Where(file => !SourcePlaces.IsKnown(file)))
        {
            if (Documents.Contains(Path.GetExtension(file.Name).ToLowerInvariant()))
            {
                diagnostics.Error(MetadataCodes.Document, new Place(file.Path),
                    $"'{file.Name}' is a document, which is published nowhere: it keeps the names of who wrote it, and often "
                    + "what they deleted. Put its words into 'notes' or a page, or print it to a PDF file, name that under "
                    + "'documents' of an episode or a unit, and keep the document outside of this repository.");
            }
            else
            {
                diagnostics.Error(SyntaxCodes.UnknownFile, new Place(file.Path), $"Nothing reads this file. {Fix(file)}");
            }
        }
    }

    private static string Fix(SourceFile file)
    {
        var extension = Path.GetExtension(file.Name);
        return file.Folder == "episodes/pages" && extension is ".yaml" or ".markdown" or ".txt" or ".html" or ""
            ? $"Rename it to '{file.Stem}.md'."
            : extension is ".yml" or ".YAML" or ".YML" or "" or ".txt" ? $"Rename it to '{file.Stem}.yaml'."
            : extension.ToLowerInvariant() is var lower && lower != extension ? $"Rename it to '{file.Stem}{lower}'."
            : "Delete it, or move it to the folder where its kind belongs (see episodes/README.md).";
    }
}
