using System.Text;
using HrdMedia.Schema;

namespace HrdMedia.Cli.Editor;

/// <summary>Files that this program writes and may write again, and those that it only makes where there are none.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
/// <param name="files">The paths from there, and what they should hold.</param>
internal sealed class OwnFiles(string root, IReadOnlyList<(string Path, string Text)> files)
{
    /// <summary>Those that are there and are somebody else's.</summary>
    public IReadOnlyList<string> Foreign => [.. files.Where(f => TextOf(root, f.Path) is { } text &&
        !text.Contains(CatalogueSchemas.Mark, StringComparison.Ordinal)).Select(f => f.Path)];

    /// <summary>Those that are missing or hold something else.</summary>
    public IReadOnlyList<string> Stale => [.. files.Where(f => TextOf(root, f.Path) != f.Text).Select(f => f.Path)];

    /// <summary>Writes what is stale.</summary>
    /// <returns>The paths of what was written.</returns>
    /// <exception cref="IOException">The disk is full or fails; each file is the old one or the new one.</exception>
    public IReadOnlyList<string> Write()
    {
        var stale = Stale;
        foreach (var (path, text) in files.Where(f => stale.Contains(f.Path)))
        {
            Put(root, path, text, overwrite: true);
        }

        return stale;
    }

    /// <summary>Writes files where there are none; nothing is ever overwritten.</summary>
    /// <returns>The paths of what was written.</returns>
    public static IReadOnlyList<string> WriteMissing(string root, IReadOnlyList<(string Path, string Text)> files)
    {
        var missing = files.Where(f => !File.Exists(Path.Combine(root, f.Path))).ToArray();
        foreach (var (path, text) in missing)
        {
            Put(root, path, text, overwrite: false);
        }

        return [.. missing.Select(f => f.Path)];
    }

    private static string? TextOf(string root, string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    // Beside its place and then moved: an editor never reads half a file.
    private static void Put(string root, string path, string text, bool overwrite)
    {
        var file = Path.Combine(root, path);
        var growing = $"{file}.{Environment.ProcessId}";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            File.WriteAllText(growing, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(growing, file, overwrite);
        }
        finally
        {
            File.Delete(growing);
        }
    }
}
