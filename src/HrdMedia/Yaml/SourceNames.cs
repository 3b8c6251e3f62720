using HrdMedia.Pipelines;
using HrdMedia.Text;

namespace HrdMedia.Yaml;

/// <summary>Names of files and folders become addresses, so they have to be ids.</summary>
internal static class SourceNames
{
    /// <summary>Reports a file or folder whose name cannot be an id.</summary>
    public static bool Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var path = file.Path.AsSpan();
        var folder = Path.GetFileName(Path.GetDirectoryName(path));
        var (isFolder, isFile) = (Ids.IsValid(folder), Ids.IsValid(Path.GetFileNameWithoutExtension(path)));
        if (!isFolder)
        {
            diagnostics.Error(SyntaxCodes.FileName, new Place(file.Folder),
                $"'{folder}' becomes an address, so its name can only have a-z, 0-9 and '-'. Rename the folder to " +
                    $"'{Ids.From(folder.ToString())}'.");
        }

        if (!isFile)
        {
            diagnostics.Error(SyntaxCodes.FileName, new Place(file.Path),
                $"'{file.Name}' becomes an address, so its name can only have a-z, 0-9 and '-'. " +
                $"Rename it to '{Ids.From(file.Stem)}{Path.GetExtension(file.Name)}'.");
        }

        return isFolder && isFile;
    }
}
