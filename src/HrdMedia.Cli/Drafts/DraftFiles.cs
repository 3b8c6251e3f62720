using System.Text;
using HrdMedia.Text;

namespace HrdMedia.Cli.Drafts;

/// <summary>The files that a draft adds to its show's folder; either all of them are there afterwards, or none.</summary>
/// <param name="folder">The show's folder.</param>
internal sealed class DraftFiles(string folder)
{
    private readonly List<(FileInfo From, string Name)> copies = [];

    /// <summary>The names of the files that will be new, the episode's own not among them.</summary>
    public IEnumerable<string> Copies => copies.Select(c => c.Name);

    /// <summary>Takes a file in: one that lies in the folder under a name of its own stays as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name that a copy gets.</param>
    /// <param name="keepsName">Whether its own name says all that a name has to say.</param>
    /// <returns>The name by which the episode names it.</returns>
    public string Take(FileInfo file, string name, bool keepsName = true)
    {
        if (keepsName && file.DirectoryName == Path.GetFullPath(folder) && Ids.IsFileName(file.Name))
        {
            return file.Name;
        }

        copies.Add((file, name));
        return name;
    }

    /// <summary>Writes the copies, and the episode last: who finds it finds all.</summary>
    /// <exception cref="WrongCallException">One of the names is taken.</exception>
    /// <exception cref="IOException">The disk is full or fails; nothing is left of the draft.</exception>
    public void Write(string episode, string yaml)
    {
        foreach (var name in Copies.Prepend(episode))
        {
            if (Path.Exists(Path.Combine(folder, name)))
            {
                throw new WrongCallException($"There is a file '{name}' already in '{folder}', and nothing is ever " +
                    "overwritten. Give another --title, --slug or --number, or rename that file.");
            }
        }

        var made = new List<string>();
        try
        {
            foreach (var (from, name) in copies)
            {
                VerifiedCopy.Make(from.FullName, Path.Combine(folder, name));
                made.Add(name);
            }

            using var file = new FileStream(Path.Combine(folder, episode), FileMode.CreateNew, FileAccess.Write);
            made.Add(episode);
            file.Write(new UTF8Encoding(false).GetBytes(yaml));
        }
        catch
        {
            made.ForEach(name => File.Delete(Path.Combine(folder, name)));
            throw;
        }
    }
}
