using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;
using System.Text;
using HrdMedia.Pipelines;
using HrdMedia.Yaml;
using Microsoft.Win32.SafeHandles;

namespace HrdMedia.Cli;

/// <summary>The files of <c>episodes/</c> on disk. Names that begin with a dot are left out; links that lead out are
/// errors.</summary>
internal sealed partial class FolderSourceTree : ISourceTree
{
    private readonly string root;

    // Then a change is heard of, and read in a moment; a build has read one half of its files before it.
    private readonly bool isWatched;

    // Where each stands in the list: the same for as long as only their contents change. Null when some have come or gone since
    // all were listed: it takes longer to note all than to look for the few that are asked for then.
    private readonly Dictionary<string, int>? places;

    private FolderSourceTree(
        string root, IReadOnlyList<SourceFile> files, Dictionary<string, int>? places, bool isWatched, bool hasLinks)
    {
        (this.root, this.places, this.isWatched) = (root, places, isWatched);
        (Files, HasLinks) = (files, hasLinks);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Whether one of them is a link: then a file has two names.</summary>
    public bool HasLinks { get; }

    /// <summary>Lists the files under <paramref name="root"/>.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="diagnostics">Where it says what cannot be a source.</param>
    /// <param name="touches">How often a file has been seen to change: a disk may give two changes the same time.</param>
    /// <param name="known">The list of before, or null: of what is still the same it keeps the very objects, so that whoever
    /// looks for changes soon passes them over.</param>
    public static FolderSourceTree Read(
        string root, DiagnosticBag diagnostics, Func<string, long>? touches = null, FolderSourceTree? known = null)
    {
        var files = new List<SourceFile>();
        var hasLinks = false;
        var top = new DirectoryInfo(Path.Combine(root, "episodes"));
        if (top.Exists)
        {
            List(top, "episodes", root, files, ref hasLinks, diagnostics);
        }
        else
        {
            diagnostics.Error(SyntaxCodes.UnknownFile, new Place("episodes"),
                $"There is no folder 'episodes' in '{root}'. Run the command where it is, or name the folder with --root.");
        }

        SourceFile[] sorted = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => touches is null ? f : f with { Version = f.Version + touches(f.Path) })
            .Select(f => known is not null && known.TryFind(f.Path, out var same) && same == f ? same : f)];
        return new FolderSourceTree(root, sorted, Places(sorted), touches is not null, hasLinks);
    }

    /// <inheritdoc/>
    public bool TryFind(string path, [NotNullWhen(true)] out SourceFile? file)
    {
        var place = places is null ? Find(Files, path) : places.GetValueOrDefault(path, -1);
        file = place >= 0 ? Files[place] : null;
        return file is not null;
    }

    /// <inheritdoc/>
    public Stream Open(SourceFile file)
    {
        // What has no bytes is not opened: a pipe or a socket would make the build wait for ever.
        if (file.Length == 0)
        {
            return Stream.Null;
        }

        // With a buffer no longer than the file, what is read whole is read without one.
        return new FileStream(OpenUnchanged(file), FileAccess.Read, (int)Math.Min(file.Length, 1 << 14));
    }

    /// <inheritdoc/>
    public void Read(SourceFile file, Span<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        // Without the objects that a stream is made of: all texts are read so.
        using var handle = OpenUnchanged(file);
        for (var at = 0; at < bytes.Length;)
        {
            var read = RandomAccess.Read(handle, bytes[at..], at);
            at += read > 0 ? read : throw Changed(file);
        }
    }

    /// <summary>The line at a place, or null when it cannot be shown.</summary>
    public string? LineAt(Place place)
    {
        if (place.Line == 0 || !TryFind(place.File, out var file) || file.Length > SourceText.MaxBytes)
        {
            return null;
        }

        using var reader = new StreamReader(Open(file), Encoding.UTF8);
        for (var line = 1; line < place.Line; line++)
        {
            reader.ReadLine();
        }

        // Nothing that a terminal would take for a command is passed on.
        return reader.ReadLine() is { } text ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : null;
    }

    private SafeFileHandle OpenUnchanged(SourceFile file)
    {
        var handle = File.OpenHandle(Path.Combine(root, file.Path));
        if (RandomAccess.GetLength(handle) == file.Length &&
            (isWatched || File.GetLastWriteTimeUtc(handle).Ticks == file.Version))
        {
            return handle;
        }

        handle.Dispose();
        throw Changed(file);
    }

    private static IOException Changed(SourceFile file) => new($"{file.Path} has changed during the build.");

    private static Dictionary<string, int> Places(SourceFile[] files)
    {
        var places = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            places.Add(files[i].Path, i);
        }

        return places;
    }

    private static void List(DirectoryInfo folder, string path, string root, List<SourceFile> files, ref bool hasLinks,
        DiagnosticBag diagnostics)
    {
        foreach (var entry in Entries(folder))
        {
            var (isLink, entryPath) = (IsLink(entry), $"{path}/{entry.Name}");
            hasLinks |= isLink;
            if (isLink && !StaysInside(entry, root))
            {
                diagnostics.Error(SyntaxCodes.LinkOut, new Place(entryPath),
                    "This is a link that leads out of the catalogue, or nowhere. Put the file itself in its place.");
            }
            else if (entry is DirectoryInfo inner && !isLink)
            {
                List(inner, entryPath, root, files, ref hasLinks, diagnostics);
            }
            else if (entry is FileInfo file)
            {
                Add(file, entryPath, files, diagnostics);
            }
        }
    }

    // .NET's own list asks for the size and time of one file after another; asked for at once, that takes half the time.
    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        FileSystemInfo[] entries = [.. new FileSystemEnumerable<FileSystemInfo>(folder.FullName, (ref entry) => entry.IsDirectory
            ? new DirectoryInfo(entry.ToFullPath()) : new FileInfo(entry.ToFullPath()),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
        }];
        Parallel.ForEach(entries, entry => entry.Refresh());
        return entries;
    }

    private static void Add(FileInfo file, string path, List<SourceFile> files, DiagnosticBag diagnostics)
    {
        var real = !IsLink(file) ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        if (IsFile(real))
        {
            files.Add(new SourceFile(path, real.Length) { Version = real.LastWriteTimeUtc.Ticks });
            return;
        }

        diagnostics.Error(SyntaxCodes.UnknownFile, new Place(path), "This is a device, not a file. Delete it.");
    }

    // Whose target is asked for only of what may have one: that is one more call of the system for each.
    private static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private static bool IsFile(FileInfo file) =>
        file.UnixFileMode is var mode && (int)mode >= 0 && !file.Attributes.HasFlag(FileAttributes.Device);

    private static bool StaysInside(FileSystemInfo link, string root)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true);
        var inside = Path.Combine(root, "episodes") + Path.DirectorySeparatorChar;
        return target is FileInfo { Exists: true } && target.FullName.StartsWith(inside, StringComparison.Ordinal);
    }
}
