using System.Text;
using HrdMedia.Withdrawal;

namespace HrdMedia.Cli.Withdraw;

/// <summary>What a withdrawal says, before and after.</summary>
internal static class WithdrawalReport
{
    /// <summary>What will be done, file by file, and what will not.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="uncommitted">Its files of which git has no copy as they are.</param>
    public static string Before(WithdrawalPlan plan, IReadOnlyList<string> uncommitted)
    {
        var text = new StringBuilder($"To take back /{plan.Address}, in this order:\n");
        Lines(text, plan.Steps.Select(step => $"{step.Path} {step.What}"));
        Section(text, "Git has no copy of these as they are; what goes is gone for good:", uncommitted);
        Section(text, "These lines still speak of it. Only you can say what they should say:",
            plan.Mentions.Select(place => place.ToString()));
        Section(text, "Nothing names these people any more, so they will have no page. To take one back for good as well:",
            plan.Alone.Select(id => $"hrdmedia withdraw people/{id}"));
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>What only people can do, with the addresses to paste.</summary>
    /// <param name="plan">The plan that was carried out.</param>
    /// <param name="catalog">The catalogue as it was.</param>
    /// <param name="paths">What the site held.</param>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="history">Where git keeps its files.</param>
    public static string After(WithdrawalPlan plan, Catalog catalog, IEnumerable<string> paths, string root,
        HistoryPaths history)
    {
        string[] folders = [plan.Address, .. catalog.Languages.Skip(1).Select(l => Routes.In(l, plan.Address))];
        var published = paths.Where(p => folders.Any(f => p.StartsWith(f, StringComparison.Ordinal)))
            .Select(p => p.EndsWith("/index.html", StringComparison.Ordinal) ? p[..^"index.html".Length] : p).ToArray();
        var addresses = (published.Length > 0 ? published : folders).Select(a => catalog.Settings.BaseUrl + a)
            .Order(StringComparer.Ordinal).ToArray();
        var text = new StringBuilder($"/{plan.Address} is withdrawn in the files. Now build and publish: until then the site " +
            "shows it, and 'output' and '.cache' hold it.\n\nWhat only people can do:\n");
        Section(text, "1. Git keeps every file. Take these out of its history (git filter-repo, https://github.com/newren/" +
            "git-filter-repo), push by force, and ask the host to drop forks, pull requests and caches:",
            [history.Command]);
        Section(text, "   Under these paths git keeps something of it too, but they are other files' now. Rename those first, " +
            "commit, and add the path to the command:", history.Taken.Select(HistoryPaths.Quoted));
        Section(text, "2. Old deploys and previews keep an address of their own: delete each that holds it, in the host's list.",
            []);
        Section(text, "3. Clear the caches of the host and of a CDN before it. Browsers let go within a day:", addresses);
        Section(text, "4. Recordings that stand elsewhere: delete them there.", plan.Elsewhere);
        Section(text, "5. Ask apps to read the feed again: https://podcastsconnect.apple.com, https://podcasters.spotify.com, " +
            "https://podcastindex.org/add. Who has downloaded it keeps it.", Feeds(plan, catalog));
        Section(text, "6. Web archives: write to info@archive.org with the addresses of 3, and look at https://archive.ph.", []);
        Section(text, "7. Search engines: https://search.google.com/search-console/removals, https://www.bing.com/webmasters/" +
            "tools/contentremoval.", []);
        Section(text, $"8. Copies on disks: backups, the recording's original, {Path.Combine(root, "episodes", ".media")}, and " +
            "who has taken the site with them.", []);
        return text.ToString().TrimEnd('\n');
    }

    private static IEnumerable<string> Feeds(WithdrawalPlan plan, Catalog catalog) => catalog.Shows
        .Where(s => plan.Address.StartsWith(Routes.Of(s), StringComparison.Ordinal) || catalog.Shows.Count == 1)
        .Select(s => catalog.Settings.BaseUrl + Routes.Feed(s));

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0 || char.IsDigit(title[0]))
        {
            text.Append(title).Append('\n');
            Lines(text, all);
        }
    }

    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }
}
