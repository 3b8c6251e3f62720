using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Names of files and folders become addresses, so they have to be ids.</summary>
internal static class SourceNames
{
    /// <summary>Reports a file or folder whose name cannot be an id.</summary>
    public static bool Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var folder = file.Folder[(file.Folder.LastIndexOf('/') + 1)..];
        if (!Ids.IsValid(folder))
        {
            diagnostics.Error(SyntaxCodes.FileName, new Place(file.Folder),
                $"'{folder}' becomes an address, so its name can only have a-z, 0-9 and '-'. Rename the folder to " +
                    $"'{Ids.From(folder)}'.");
        }

        if (!Ids.IsValid(file.Stem))
        {
            diagnostics.Error(SyntaxCodes.FileName, new Place(file.Path),
                $"'{file.Name}' becomes an address, so its name can only have a-z, 0-9 and '-'. " +
                $"Rename it to '{Ids.From(file.Stem)}{Path.GetExtension(file.Name)}'.");
        }

        return Ids.IsValid(folder) && Ids.IsValid(file.Stem);
    }
}
