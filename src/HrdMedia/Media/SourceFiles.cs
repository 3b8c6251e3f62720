using HrdMedia.Checks;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;

namespace HrdMedia.Media;

/// <summary>Finds the files that a catalogue file names.</summary>
public static class SourceFiles
{
    /// <summary>The file of this name beside another one; an error with the nearest name when there is none.</summary>
    /// <param name="source">The file that names it.</param>
    /// <param name="name">The name, and where it is written.</param>
    /// <param name="what">What it is, for the message: "the recording".</param>
    /// <param name="context">The run.</param>
    public static SourceFile? Beside(string source, Located<string> name, string what, EngineContext context)
    {
        if (name.Value.Length == 0)
        {
            return null;
        }

        var folder = source[..(source.LastIndexOf('/') + 1)];
        if (context.Sources.TryFind(folder + name.Value, out var file))
        {
            return file;
        }

        var extension = Path.GetExtension(name.Value);
        var neighbours = context.Sources.Files.Where(f => f.Folder == folder.TrimEnd('/') &&
            f.Name.EndsWith(extension, StringComparison.Ordinal));
        context.Diagnostics.Error(ReferenceCodes.MissingFile, name.Place,
            $"There is no {what["the ".Length..]} '{name.Value}' beside this file. " +
            Suggestion.For(name.Value, neighbours.Select(f => f.Name),
                $"Put it into the folder '{folder.TrimEnd('/')}', or correct the name."));
        return null;
    }
}
