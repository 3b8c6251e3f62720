using System.Text;
using HrdMedia.Pipelines;

namespace HrdMedia.Cli.Serve;

/// <summary>A site as its host would serve it, without any of it being written: which output answers an address, and with which
/// headers.</summary>
internal sealed class DeployedSite
{
    private const string HeadersFile = "_headers";
    private const string RedirectsFile = "_redirects";
    private readonly DeployHeaders headers;
    private readonly IReadOnlyList<DeployRedirect> redirects;

    /// <summary>A site of these outputs.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="checks">What is checked of each when it is asked for.</param>
    /// <param name="same">A site for which its host is told the same, or null when there is none.</param>
    public DeployedSite(OutputSet outputs, IReadOnlyList<IOutputCheck> checks, DeployedSite? same = null)
    {
        (Outputs, Checks) = (outputs, checks);
        headers = same?.headers ?? DeployHeaders.Parse(Text(HeadersFile));
        redirects = same?.redirects ?? DeployRedirect.Parse(Text(RedirectsFile));
    }

    /// <summary>Everything that a build would write.</summary>
    public OutputSet Outputs { get; }

    /// <summary>What is checked of each output.</summary>
    public IReadOnlyList<IOutputCheck> Checks { get; }

    /// <summary>What the host would answer.</summary>
    /// <param name="path">The path, decoded, which begins with <c>/</c>.</param>
    public DeployAnswer Answer(string path) =>
        ByRule(path, forced: true) ?? ByFile(path) ?? ByRule(path, forced: false) ?? new(404, Find("404.html"));

    /// <summary>The headers that the host would send; with a redirection it sends none of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers(string path, DeployAnswer answer) =>
        answer.Location.Length > 0 ? [] : headers.Of(path);

    private DeployAnswer? ByFile(string path)
    {
        var name = path.TrimStart('/');
        return Find(name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name) is { } file ? new(200, file)
            : name.EndsWith('/') ? null
            : Find(name + ".html") is { } page ? new(200, page)
            : Find(name + "/index.html") is not null ? new(301, null, $"{path}/") : null;
    }

    private DeployAnswer? ByRule(string path, bool forced)
    {
        foreach (var rule in redirects.Where(r => r.IsForced == forced))
        {
            if (rule.From.Replace(path, rule.To) is { } target)
            {
                return rule.Status is >= 300 and < 400 ? new(rule.Status, null, target)
                    : new(rule.Status, ByFile(target)?.Output ?? Find("404.html"));
            }
        }

        return null;
    }

    private Output? Find(string path) =>
        path is not (HeadersFile or RedirectsFile) && Outputs.TryFind(path, out var output) ? output : null;

    private string Text(string path) => Outputs.TryFind(path, out var output) ? Encoding.UTF8.GetString(output.Render()) : "";
}
