using HrdMedia.Media.Metadata;
using HrdMedia.Pipelines;

namespace HrdMedia.Checks;

/// <summary>A recording, picture or document tells nothing but what is heard and seen. What else it holds is not published, but
/// whoever can read the repository can read it, for good. No value is ever printed: a log is read by others too.</summary>
/// <param name="sources">The files, also those that nothing names.</param>
public sealed class FilesTellNothingElseCheck(ISourceTree sources) : ICheck<Catalog>
{
    private static readonly (MetadataKinds Kind, string Words)[] Words =
    [
        (MetadataKinds.Place, "the place (GPS position)"),
        (MetadataKinds.Serial, "the serial number of a device"),
        (MetadataKinds.Name, "a name (author, artist or owner)"),
        (MetadataKinds.Time, "the time when it was made"),
        (MetadataKinds.Device, "the model of a camera, phone or recorder"),
        (MetadataKinds.Words, "a comment or description"),
        (MetadataKinds.Picture, "another picture (preview or cover)"),
        (MetadataKinds.Program, "notes that a program keeps for itself"),
        (MetadataKinds.Trailer, "data after its end"),
        (MetadataKinds.Attachment, "a file that is attached"),
        (MetadataKinds.Earlier, "an earlier version of itself"),
    ];

    /// <inheritdoc/>
    public void Check(Catalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var file in sources.Files.Where(SourcePlaces.IsMedia))
        {
            using var stream = sources.Open(file);
            if (MetadataReader.Read(stream) is > 0 and var found)
            {
                diagnostics.Warning(MetadataCodes.Metadata, new Place(file.Path),
                    $"Besides what is seen or heard, '{file.Name}' holds {List(found)}. It is not published, but it stays in "
                    + "the repository, and in its history even when the file is replaced later. Before you commit it, "
                    + Fix(file));
            }
        }
    }

    // mat2 does not know M4A, and makes pictures of the pages of a PDF file: what is published has the words still.
    private static string Fix(SourceFile file) => Path.GetExtension(file.Name) switch
    {
        ".pdf" => "build the site, and put the document that is published in its place.",
        ".m4a" => $"run: ffmpeg -i {file.Path} -map 0:a -map_metadata -1 -map_chapters -1 -c copy clean.m4a",
        _ => $"run: mat2 --inplace {file.Path}",
    };

    private static string List(MetadataKinds found)
    {
        var words = Words.Where(w => found.HasFlag(w.Kind)).Select(w => w.Words).ToArray();
        return words is [var one] ? one : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
