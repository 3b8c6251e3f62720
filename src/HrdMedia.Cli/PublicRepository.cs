using System.Text.Json;
using HrdMedia.Checks;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli;

/// <summary>Whether everybody can read the catalogue's files: on GitHub the event of the run says so, elsewhere
/// <c>site.yaml</c>.</summary>
internal static class PublicRepository
{
    /// <summary>Warns of what is still to come and did not wait before; nothing where the repository is not known to be
    /// public.</summary>
    /// <param name="root">The folder that holds <c>episodes/</c>.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="baseline">The git revision compared with which something is new; another name is as none, and the newest
    /// commit counts.</param>
    public static IReadOnlyList<Diagnostic> Warnings(string root, Catalog catalog, string? baseline = null)
    {
        var bag = new DiagnosticBag();
        if (OfEvent() ?? catalog.Settings.IsPublicRepository ?? false)
        {
            var commit = (baseline is null ? null : GitRevision.Find(root, baseline)) ??
                // The commit that a pull request was merged into to be tried.
                (IsPullRequest ? GitRevision.Find(root, "HEAD^1") : null) ?? "HEAD";
            new EmbargoIsPrivateCheck(file => GitRevision.Text(root, file, commit)).Check(catalog.Whole, bag);
        }

        return bag.Sorted();
    }

    /// <summary>Whether this is a run of GitHub's for a pull request.</summary>
    public static bool IsPullRequest => Environment.GetEnvironmentVariable("GITHUB_EVENT_NAME") == "pull_request";

    // https://docs.github.com/webhooks, repository.private of every event.
    private static bool? OfEvent()
    {
        if (Environment.GetEnvironmentVariable("GITHUB_EVENT_PATH") is not { Length: > 0 } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Object &&
                json.RootElement.TryGetProperty("repository", out var repository) &&
                repository.ValueKind == JsonValueKind.Object && repository.TryGetProperty("private", out var isPrivate) &&
                isPrivate.ValueKind is JsonValueKind.True or JsonValueKind.False ? !isPrivate.GetBoolean() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
