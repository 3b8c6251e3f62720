using HrdMedia.Withdrawal;

namespace HrdMedia.Cli.Withdraw;

/// <summary>Under which paths git keeps the files that a withdrawal deletes, those from before they were renamed too.</summary>
/// <param name="Own">From the top of the repository, to be taken out of its history.</param>
/// <param name="Taken">Those that another file has now: they would take that file with them.</param>
internal sealed record HistoryPaths(IReadOnlyList<string> Own, IReadOnlyList<string> Taken)
{
    /// <summary>The paths, asked of git when the files are gone from the disk.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="plan">What was done.</param>
    /// <param name="guid">What its file is known by, wherever it stood; may be empty.</param>
    public static HistoryPaths Of(string root, WithdrawalPlan plan, string guid)
    {
        var prefix = GitRevision.Prefix(root);
        var gone = plan.Steps.Where(step => step.Text is null).Select(step => step.Path).ToArray();
        var all = gone.Select(file => prefix + file).Concat(gone.SelectMany(file => GitRevision.AllPathsOf(root, file)))
            .Concat(GitRevision.AllPathsWith(root, guid)).Where(path => path != prefix + SourcePlaces.Withdrawn)
            .Distinct(StringComparer.Ordinal).ToLookup(path => File.Exists(OnDisk(root, prefix, path)));
        return new HistoryPaths([.. all[false]], [.. all[true]]);
    }

    /// <summary>The command that takes them out.</summary>
    public string Command => "git filter-repo --invert-paths " + string.Join(' ', Own.Select(path => $"--path {Quoted(path)}"));

    /// <summary>A word of a shell, whatever it holds.</summary>
    public static string Quoted(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-')
        ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string OnDisk(string root, string prefix, string path) => Path.Combine(
        [root, .. prefix.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(_ => ".."), path]);
}
