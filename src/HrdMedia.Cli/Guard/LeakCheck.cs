using HrdMedia.Checks;
using HrdMedia.Guard;
using HrdMedia.People;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Guard;

/// <summary>Searches the files of the repository for names that must not be said, or says that nobody does.</summary>
/// <param name="root">The folder that holds <c>episodes/</c>.</param>
/// <param name="search">Looks for the names; null when there is no list.</param>
internal sealed class LeakCheck(string root, LeakSearch? search)
{
    /// <summary>Reports what it finds.</summary>
    /// <param name="catalog">Says whether anybody is to be protected.</param>
    /// <param name="sources">The catalogue's files, searched where there is no git.</param>
    /// <param name="isFinal">Whether something is published after it; a check of a stranger's changes knows no list.</param>
    /// <param name="diagnostics">Is told.</param>
    public void Run(Catalog catalog, ISourceTree sources, bool isFinal, DiagnosticBag diagnostics)
    {
        if (search is null)
        {
            Missing(catalog, isFinal, diagnostics);
            return;
        }

        var (leaks, tracked) = (new SourceLeaks(search, catalog.Settings.NeedsLeakCheck
            ? Severity.Error : Severity.Warning), GitRevision.Files(root));
        var list = Path.GetRelativePath(root, new GuardFiles(root).ListPath).Replace('\\', '/');
        if (tracked?.Contains(list) == true)
        {
            diagnostics.Error(IdentityCodes.TrackedList, new Place(list), "The list of names that must not be said is no " +
                "file for the repository. Take it out with 'git rm --cached', and add its name to .gitignore.");
        }

        // A link is searched where it leads to; what is gone from the disk is about to go.
        Parallel.ForEach(tracked?.Where(file => file != list && File.Exists(Path.Combine(root, file))) ??
            sources.Files.Select(file => file.Path), file => leaks.Check(file, () => File.OpenRead(Path.Combine(root, file)),
                diagnostics));
    }

    private static void Missing(Catalog catalog, bool isFinal, DiagnosticBag diagnostics)
    {
        var isNeeded = catalog.Settings.NeedsLeakCheck;
        if (!isNeeded && catalog.People.All(p => p.Display == PersonDisplay.Name || p.IsSynthetic))
        {
            return;
        }

        const string Message = "There are people whose names must not be said, and no list of these names: nothing was " +
            "searched for them. Make one with 'hrdmedia guard add'.";
        diagnostics.Add(new Diagnostic(IdentityCodes.NoLeakCheck, isNeeded && isFinal ? Severity.Error : Severity.Warning,
            new Place(SourcePlaces.Settings), Message));
    }
}
